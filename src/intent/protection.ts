import { requireText } from './texts';

/** What can be changed about the protection against deletion. */
export interface DataProtectionOptions {
  /**
   * Ask Argo CD and Flux not to delete what holds data when it is no longer in Git.
   *
   * @default true
   */
  readonly gitOps?: boolean;

  /**
   * Emit a ValidatingAdmissionPolicy and its binding, by which the API server refuses to delete what holds data.
   *
   * To delete it after all, annotate the object with `cdk8s-postgres/deletion=allowed` first; a namespace that is deleted
   * waits for that. Needs Kubernetes 1.30.
   *
   * @default false
   * @see https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/
   */
  readonly admissionPolicy?: boolean;
}

/** Plain data behind DataProtection. */
export interface ProtectionIntent {
  readonly gitOps: boolean;
  readonly admissionPolicy: boolean;
  readonly absentReason?: string;
}

/**
 * What keeps objects that hold data from being deleted by mistake.
 *
 * Protected objects carry the label `cdk8s-postgres/protected`, and a StorageClass given beside them that deletes volumes is a finding.
 */
export class DataProtection {
  /**
   * Protect what holds data.
   *
   * @param options by what
   */
  public static on(options: DataProtectionOptions = {}): DataProtection {
    return new DataProtection({ gitOps: options.gitOps ?? true, admissionPolicy: options.admissionPolicy ?? false });
  }

  /**
   * Anyone who may delete the objects may delete the data.
   *
   * @param reason why that is acceptable; it stands in every report
   * @throws if the reason is blank
   */
  public static none(reason: string): DataProtection {
    return new DataProtection({
      gitOps: false,
      admissionPolicy: false,
      absentReason: requireText('the reason of DataProtection.none()', reason),
    });
  }

  /**
   * @internal
   */
  public readonly _intent: ProtectionIntent;

  private constructor(intent: ProtectionIntent) {
    this._intent = Object.freeze(intent);
  }
}
