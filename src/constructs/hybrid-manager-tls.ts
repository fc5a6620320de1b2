import { requireAnswer } from '../intent/texts';
import type { KeyPair, KeyPairIntent, TlsIntent } from '../systems/platforms';
import type { TLSIssuer } from './tls-issuer';

/**
 * Who signs the certificate of the portal: one of four, never two.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/configuration/cert-man/
 */
export class HybridManagerTls {
  /**
   * An issuer of cert-manager. A ClusterIssuer is recommended; an Issuer has to stand in the namespace `istio-system`.
   *
   * @param issuer that signs
   */
  public static issuedBy(issuer: TLSIssuer): HybridManagerTls {
    const { issuerKind, issuerName } = requireAnswer('HybridManagerTls.issuedBy()', 'issuer', issuer, 'TLSIssuer.clusterIssuer(…)');
    return new HybridManagerTls({ kind: 'issuer', issuerKind, issuerName });
  }

  /**
   * An authority of your own, with its key: Hybrid Manager makes an issuer of it.
   *
   * @param pair certificate, key and `ca.crt` of the authority; any name but `global-ca-secret`
   */
  public static ownAuthority(pair: KeyPair): HybridManagerTls {
    const given = pairOf('HybridManagerTls.ownAuthority()', pair);
    if (given.name === 'global-ca-secret') {
      throw new Error(
        'the Secret of an authority cannot be called "global-ca-secret", which Hybrid Manager uses itself; give another name',
      );
    }
    return new HybridManagerTls({ kind: 'authority', pair: given });
  }

  /**
   * A certificate of your own, for the portal's domain, with the whole chain. Nobody renews it for you.
   *
   * @param pair certificate and key
   */
  public static ownCertificate(pair: KeyPair): HybridManagerTls {
    return new HybridManagerTls({ kind: 'certificate', pair: pairOf('HybridManagerTls.ownCertificate()', pair) });
  }

  /** A certificate that signs itself, which no browser trusts: not for production. */
  public static selfSigned(): HybridManagerTls {
    return new HybridManagerTls({ kind: 'self-signed' });
  }

  /**
   * @internal
   */
  public readonly _intent: TlsIntent;

  private constructor(intent: TlsIntent) {
    this._intent = Object.freeze(intent);
  }
}

/** What the pair is made of; an answer of another kind is none. */
function pairOf(factory: string, pair: KeyPair): KeyPairIntent {
  const hint = "KeyPair.existing('…')";
  return requireAnswer(factory, 'pair', requireAnswer(factory, 'pair', pair, hint)._pair, hint);
}
