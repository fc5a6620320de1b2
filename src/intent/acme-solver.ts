import { requireText } from './texts';

/** Plain data behind AcmeSolver. */
export type AcmeSolverIntent =
  | { readonly kind: 'http01-ingress'; readonly ingressClass: string }
  | { readonly kind: 'dns01'; readonly provider: string; readonly configuration: Readonly<Record<string, unknown>> };

/**
 * How an ACME authority is shown that a name is yours.
 *
 * @see https://cert-manager.io/docs/configuration/acme/#adding-multiple-solver-types
 */
export class AcmeSolver {
  /**
   * By answering a request over HTTP, through an ingress controller.
   *
   * @param ingressClass name of the IngressClass
   * @throws if the name is blank
   */
  public static http01Ingress(ingressClass: string): AcmeSolver {
    return new AcmeSolver({ kind: 'http01-ingress', ingressClass: requireText('the name of the IngressClass', ingressClass) });
  }

  /**
   * By a record in the DNS.
   *
   * @param provider as cert-manager names it, for example `route53`, `cloudDNS` or `azureDNS`
   * @param configuration of the provider, as cert-manager takes it
   * @throws if the provider is blank
   */
  public static dns01(provider: string, configuration: { [key: string]: any }): AcmeSolver {
    return new AcmeSolver({ kind: 'dns01', provider: requireText('the DNS provider', provider), configuration: { ...configuration } });
  }

  /**
   * @internal
   */
  public readonly _intent: AcmeSolverIntent;

  private constructor(intent: AcmeSolverIntent) {
    this._intent = Object.freeze(intent);
  }
}
