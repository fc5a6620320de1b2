import type { ExternalSecretSource, ExternalSourceIntent } from '../../../intent/external-secret-source';
import { requireAnswer } from '../../../intent/texts';

/** Where a Secret comes from: it is there already, External Secrets fills it, or its values stand in the manifest. */
export type SecretSourceIntent =
  | { readonly kind: 'existing' }
  | { readonly kind: 'external'; readonly source: ExternalSourceIntent }
  | { readonly kind: 'manifest'; readonly values: Readonly<Record<string, string>> };

export function externalSource(factory: string, source: ExternalSecretSource | undefined): SecretSourceIntent {
  return { kind: 'external', source: requireAnswer(factory, 'source', source, 'ExternalSecretSource.clusterSecretStore(…)')._intent };
}
