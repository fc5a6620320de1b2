import type { AcmeSolverIntent } from '../../intent/acme-solver';
import { type Draftable, type DraftMetadata, ManifestDraft, type RenderedManifest } from '../rendering';

export interface AcmeIssuerOptions {
  readonly email: string;
  readonly server: string;
  readonly solver: AcmeSolverIntent;
}

function solver(intent: AcmeSolverIntent): Draftable {
  return intent.kind === 'http01-ingress'
    ? { http01: { ingress: { ingressClassName: intent.ingressClass } } }
    : { dns01: { [intent.provider]: intent.configuration as Draftable } };
}

/** An account with an ACME authority; its key is kept in a Secret of the issuer's name. */
export function acmeIssuer(metadata: DraftMetadata, options: AcmeIssuerOptions): RenderedManifest {
  const draft = new ManifestDraft('cert-manager.io/v1', 'Issuer', metadata);
  draft.set(['spec', 'acme', 'email'], options.email, 'email');
  draft.set(['spec', 'acme', 'server'], options.server, 'server');
  draft.set(['spec', 'acme', 'privateKeySecretRef', 'name'], metadata.name, 'name');
  draft.set(['spec', 'acme', 'solvers'], [solver(options.solver)], 'solver');
  return draft.done('Resource');
}
