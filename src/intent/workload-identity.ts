import type { StoreProvider } from './object-store';
import { requireText } from './texts';

/** Plain data behind WorkloadIdentity. */
export interface WorkloadIdentityIntent {
  readonly provider: StoreProvider;
  /** Role, client or account, as the cloud calls it. */
  readonly subject: string;
  readonly serviceAccountAnnotations: Readonly<Record<string, string>>;
  readonly podLabels: Readonly<Record<string, string>>;
}

/**
 * An identity of the cloud that the pods' service account stands for, so that no key is kept anywhere.
 */
export class WorkloadIdentity {
  /**
   * A role of AWS IAM, assumed through the service account (IRSA).
   *
   * @param arn of the role, for example `arn:aws:iam::123456789012:role/orders-backup`
   * @throws if it is not the ARN of a role
   * @see https://docs.aws.amazon.com/eks/latest/userguide/iam-roles-for-service-accounts.html
   */
  public static awsRole(arn: string): WorkloadIdentity {
    if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/\S+$/.test(arn ?? '')) {
      throw new Error(
        `WorkloadIdentity.awsRole() takes an ARN such as "arn:aws:iam::123456789012:role/backup", got ${JSON.stringify(arn)}`,
      );
    }
    return new WorkloadIdentity({
      provider: 's3',
      subject: arn,
      serviceAccountAnnotations: { 'eks.amazonaws.com/role-arn': arn },
      podLabels: {},
    });
  }

  /**
   * A managed identity or application of Microsoft Entra.
   *
   * @param clientId of the identity, a UUID
   * @throws if it is no UUID
   * @see https://azure.github.io/azure-workload-identity/docs/topics/service-account-labels-and-annotations.html
   */
  public static azureClient(clientId: string): WorkloadIdentity {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(clientId ?? '')) {
      throw new Error(`WorkloadIdentity.azureClient() takes the client id, a UUID, got ${JSON.stringify(clientId)}`);
    }
    return new WorkloadIdentity({
      provider: 'azure',
      subject: clientId,
      serviceAccountAnnotations: { 'azure.workload.identity/client-id': clientId },
      podLabels: { 'azure.workload.identity/use': 'true' },
    });
  }

  /**
   * A service account of Google Cloud.
   *
   * @param email of the service account
   * @throws if it is blank or no address
   * @see https://cloud.google.com/kubernetes-engine/docs/how-to/workload-identity
   */
  public static googleServiceAccount(email: string): WorkloadIdentity {
    if (!requireText('the address of the Google service account', email).includes('@')) {
      throw new Error(`WorkloadIdentity.googleServiceAccount() takes the account's address, got ${JSON.stringify(email)}`);
    }
    return new WorkloadIdentity({
      provider: 'google',
      subject: email,
      serviceAccountAnnotations: { 'iam.gke.io/gcp-service-account': email },
      podLabels: {},
    });
  }

  /**
   * @internal
   */
  public readonly _intent: WorkloadIdentityIntent;

  private constructor(intent: WorkloadIdentityIntent) {
    this._intent = Object.freeze(intent);
  }
}
