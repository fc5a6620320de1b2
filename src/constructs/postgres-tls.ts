import type { Duration } from 'cdk8s';
import type { Construct } from 'constructs';
import type { TlsIntent } from '../intent/cluster';
import { requireAnswer, requireText } from '../intent/texts';
import { namespaceOf } from './emit';
import type { TLSIssuer } from './tls-issuer';

/** What can be changed about certificates that the operator makes. */
export interface OperatorManagedTlsOptions {
  /**
   * Names, beside those of the services, that the server's certificate is to hold.
   *
   * @default - none
   */
  readonly serverNames?: string[];
}

/** What can be changed about certificates that an issuer signs. */
export interface IssuedTlsOptions {
  /**
   * Names, beside those of the services, that the server's certificate is to hold.
   *
   * @default - none
   */
  readonly serverNames?: string[];

  /**
   * Have cert-manager make the authority for clients and the certificate of the standbys too.
   *
   * The operator then has no key to sign client certificates with, and automatic integration of poolers and client
   * certificates of roles do not work.
   *
   * @default false
   */
  readonly issueClients?: boolean;

  /**
   * How long a certificate is valid.
   *
   * @default Duration.days(90)
   */
  readonly duration?: Duration;

  /**
   * How long before its end a certificate is made anew.
   *
   * @default Duration.days(30)
   */
  readonly renewBefore?: Duration;

  /**
   * The DNS domain of the Kubernetes cluster.
   *
   * @default cluster.local
   */
  readonly clusterDomain?: string;
}

/** Secrets with certificates that somebody else makes and renews. */
export interface TlsSecrets {
  /** A Secret of type `kubernetes.io/tls` with the server's certificate and key. */
  readonly serverTlsSecret: string;

  /** A Secret whose `ca.crt` verifies the server's certificate. */
  readonly serverCaSecret: string;

  /**
   * A Secret whose `ca.crt` verifies clients; with `ca.key` where poolers or roles need certificates.
   *
   * @default - the operator makes an authority for clients
   */
  readonly clientCaSecret?: string;

  /**
   * A Secret of type `kubernetes.io/tls` for the user `streaming_replica`. Needs clientCaSecret.
   *
   * @default - the operator makes it
   */
  readonly replicationTlsSecret?: string;
}

type TlsChoice =
  | { readonly kind: 'operator'; readonly options: OperatorManagedTlsOptions }
  | { readonly kind: 'issued'; readonly issuer: TLSIssuer; readonly options: IssuedTlsOptions }
  | { readonly kind: 'secrets'; readonly secrets: TlsSecrets };

/**
 * Who makes the certificates of a cluster. There is always TLS.
 *
 * @see https://cloudnative-pg.io/documentation/current/certificates/
 */
export class PostgresTls {
  /**
   * The operator makes and renews them, with an authority of the cluster's own.
   *
   * @param options further names of the server
   */
  public static operatorManaged(options: OperatorManagedTlsOptions = {}): PostgresTls {
    return new PostgresTls({ kind: 'operator', options });
  }

  /**
   * cert-manager makes and renews the server's, signed by this issuer. The chart needs a namespace.
   *
   * @param issuer which signs names within the Kubernetes cluster, so not an ACME account
   * @param options names, validity, and whether client certificates are issued too
   * @throws if the issuer is an ACME account, or certificates would be renewed before they are half used
   */
  public static issuedBy(issuer: TLSIssuer, options: IssuedTlsOptions = {}): PostgresTls {
    requireAnswer('PostgresTls.issuedBy()', 'issuer', issuer, 'TLSIssuer.clusterIssuer(…)');
    if (issuer._publicNamesOnly) {
      throw new Error(
        `an ACME account signs public names only, not those of services, and gives no ca.crt; use TLSIssuer.privateAuthority(…) instead of "${issuer.issuerName}"`,
      );
    }
    const { durationHours, renewBeforeHours } = hoursOf(options);
    if (renewBeforeHours * 2 > durationHours || renewBeforeHours < 24) {
      throw new Error(
        `certificates of ${durationHours} hours cannot be renewed ${renewBeforeHours} hours before their end; ` +
          'renewBefore is at least a day and at most half of duration',
      );
    }
    return new PostgresTls({ kind: 'issued', issuer, options });
  }

  /**
   * Somebody else makes and renews them, and keeps them in these Secrets, labelled `cnpg.io/reload`.
   *
   * @param secrets names of Secrets in the cluster's namespace
   * @throws if a name is blank, or the standbys' certificate is given without the authority for clients
   */
  public static fromSecrets(secrets: TlsSecrets): PostgresTls {
    requireText('serverTlsSecret', secrets.serverTlsSecret);
    requireText('serverCaSecret', secrets.serverCaSecret);
    if (secrets.replicationTlsSecret !== undefined && secrets.clientCaSecret === undefined) {
      throw new Error('replicationTlsSecret needs clientCaSecret, which verifies it; give both or neither');
    }
    return new PostgresTls({ kind: 'secrets', secrets });
  }

  /**
   * @internal
   */
  public readonly _choice: TlsChoice;

  private constructor(choice: TlsChoice) {
    this._choice = choice;
  }

  /**
   * @internal
   */
  public _intentFor(consumer: Construct): TlsIntent {
    const choice = this._choice;
    switch (choice.kind) {
      case 'operator':
        return { kind: 'operator', serverNames: [...(choice.options.serverNames ?? [])] };
      case 'secrets':
        return { kind: 'secrets', ...choice.secrets };
      case 'issued':
        if (namespaceOf(consumer) === undefined) {
          throw new Error(
            'PostgresTls.issuedBy() writes the names of services, which hold the namespace; give the Chart one: new Chart(app, id, { namespace })',
          );
        }
        return {
          kind: 'issued',
          issuer: choice.issuer._referenceFor(consumer),
          serverNames: [...(choice.options.serverNames ?? [])],
          clusterDomain: choice.options.clusterDomain ?? 'cluster.local',
          issueClients: choice.options.issueClients ?? false,
          ...hoursOf(choice.options),
        };
    }
  }
}

function hoursOf(options: IssuedTlsOptions): { durationHours: number; renewBeforeHours: number } {
  return {
    durationHours: options.duration ? Math.floor(options.duration.toHours({ integral: false })) : 90 * 24,
    renewBeforeHours: options.renewBefore ? Math.floor(options.renewBefore.toHours({ integral: false })) : 30 * 24,
  };
}
