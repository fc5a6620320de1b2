import type { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import type { AcmeSolver } from '../intent/acme-solver';
import type { IssuerIntent } from '../intent/cluster';
import { requireAnswer, requireText } from '../intent/texts';
import { acmeIssuer, authority, authorityIssuer, selfSignedIssuer } from '../systems/companions';
import type { CompanionOptions } from './companion';
import { emit, namespaceOf } from './emit';

/** What can be changed about a certificate authority of your own. */
export interface PrivateAuthorityOptions {
  /**
   * The name of the issuer, and of the Secret with the authority's key.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * The name that stands in the authority's certificate.
   *
   * @default - the name of the issuer
   */
  readonly commonName?: string;

  /**
   * How long the authority's certificate is valid; at least ten years.
   *
   * Its key is never changed by itself: leaves that the old key signed would no longer be trusted, and an operator that
   * finds such a leaf stops its work.
   *
   * @default Duration.days(3650)
   */
  readonly duration?: Duration;

  /**
   * The namespace of cert-manager: the issuer then serves all namespaces, and the key is kept there.
   *
   * @default - the issuer serves its own namespace
   */
  readonly certManagerNamespace?: string;

  /**
   * Labels of every emitted object.
   *
   * @default - none
   */
  readonly labels?: { [key: string]: string };

  /**
   * Annotations of every emitted object.
   *
   * @default - none
   */
  readonly annotations?: { [key: string]: string };
}

/** What can be changed about an ACME account. */
export interface AcmeOptions extends CompanionOptions {
  /**
   * The name of the issuer, and of the Secret with the account's key.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * The directory of the authority.
   *
   * @default - Let's Encrypt, https://acme-v02.api.letsencrypt.org/directory
   */
  readonly server?: string;
}

const TEN_YEARS_DAYS = 3650;
const LETS_ENCRYPT = 'https://acme-v02.api.letsencrypt.org/directory';

/**
 * What signs certificates: an issuer of cert-manager.
 *
 * An existing issuer is only referred to; a private authority and an ACME account are emitted where they are described.
 *
 * @see https://cert-manager.io/docs/concepts/issuer/
 */
export class TLSIssuer extends Construct {
  /**
   * An Issuer that is there already, in the namespace of whatever uses it.
   *
   * @param scope the construct to describe it in
   * @param id of the construct
   * @param name of the Issuer object
   * @throws if the name is blank
   */
  public static issuer(scope: Construct, id: string, name: string): TLSIssuer {
    return new TLSIssuer(scope, id, { kind: 'Issuer', name: requireText('the name of the Issuer', name) });
  }

  /**
   * A ClusterIssuer that is there already.
   *
   * @param scope the construct to describe it in
   * @param id of the construct
   * @param name of the ClusterIssuer object
   * @throws if the name is blank
   */
  public static clusterIssuer(scope: Construct, id: string, name: string): TLSIssuer {
    return new TLSIssuer(scope, id, { kind: 'ClusterIssuer', name: requireText('the name of the ClusterIssuer', name) });
  }

  /**
   * A certificate authority of your own, which cert-manager makes and keeps.
   *
   * @param scope the construct to emit it in
   * @param id of the construct
   * @param options name, validity, and whether it serves all namespaces
   * @throws if the validity is shorter than ten years
   */
  public static privateAuthority(scope: Construct, id: string, options: PrivateAuthorityOptions = {}): TLSIssuer {
    const days = options.duration?.toDays({ integral: false }) ?? TEN_YEARS_DAYS;
    if (days < TEN_YEARS_DAYS) {
      throw new Error(
        `a private authority is valid for at least ten years (${TEN_YEARS_DAYS} days), got ${days} days: its key is never changed under its leaves`,
      );
    }
    const name = options.name ?? id;
    const kind = options.certManagerNamespace === undefined ? 'Issuer' : 'ClusterIssuer';
    const issuer = new TLSIssuer(scope, id, { kind, name });
    const keyNamespace = options.certManagerNamespace ?? namespaceOf(issuer);
    const plain = { labels: { ...options.labels }, annotations: { ...options.annotations } };
    // The Secret that a ClusterIssuer reads stands in cert-manager's namespace.
    const place = kind === 'Issuer' ? { namespace: keyNamespace } : { clusterScoped: true };
    const root = `${name}-root`;
    emit(issuer, selfSignedIssuer({ ...plain, ...place, name: root }, 'root', kind));
    emit(
      issuer,
      authority({ ...plain, namespace: keyNamespace, name }, 'authority', {
        issuer: { kind, name: root },
        commonName: options.commonName ?? name,
        durationHours: Math.round(days * 24),
        origins: { commonName: 'commonName', duration: 'duration' },
      }),
    );
    emit(issuer, authorityIssuer({ ...plain, ...place, name }, 'Resource', name, kind));
    return issuer;
  }

  /**
   * An account with a public authority such as Let's Encrypt.
   *
   * It signs public names only, and gives no certificate of its own to verify with: not for the servers of a cluster.
   *
   * @param scope the construct to emit it in
   * @param id of the construct
   * @param email where the authority writes to
   * @param solver how ownership of a name is shown
   * @param options name of the issuer, directory
   * @throws if the address is blank
   * @see https://cert-manager.io/docs/configuration/acme/
   */
  public static acme(scope: Construct, id: string, email: string, solver: AcmeSolver, options: AcmeOptions = {}): TLSIssuer {
    requireText('the e-mail address of an ACME account', email);
    requireAnswer('TLSIssuer.acme()', 'solver', solver, 'AcmeSolver.http01Ingress(…)');
    const name = options.name ?? id;
    const issuer = new TLSIssuer(scope, id, { kind: 'Issuer', name }, true);
    const metadata = {
      name,
      namespace: namespaceOf(issuer),
      labels: { ...options.labels },
      annotations: { ...options.annotations },
    };
    const manifest = acmeIssuer(metadata, { email, server: options.server ?? LETS_ENCRYPT, solver: solver._intent });
    emit(issuer, manifest, undefined, options.overrides);
    return issuer;
  }

  /** The name of the issuer object. */
  public readonly issuerName: string;

  /** `Issuer`, or `ClusterIssuer` for one that serves all namespaces. */
  public readonly issuerKind: string;

  /**
   * @internal
   */
  public readonly _publicNamesOnly: boolean;

  private readonly reference: IssuerIntent;

  private constructor(scope: Construct, id: string, reference: IssuerIntent, publicNamesOnly: boolean = false) {
    super(scope, id);
    this.reference = reference;
    this.issuerName = reference.name;
    this.issuerKind = reference.kind;
    this._publicNamesOnly = publicNamesOnly;
  }

  /**
   * @internal
   */
  public _referenceFor(consumer: Construct): IssuerIntent {
    const [mine, theirs] = [namespaceOf(this), namespaceOf(consumer)];
    // An existing Issuer is looked up where it is used; one that we emit stands where it was described.
    if (this.reference.kind === 'Issuer' && this.node.children.length > 0 && mine !== theirs) {
      throw new Error(
        `the Issuer "${this.issuerName}" stands in namespace "${mine}" and cannot sign for "${theirs}"; ` +
          'describe it in the same chart, or give certManagerNamespace to have it serve all namespaces',
      );
    }
    return this.reference;
  }
}
