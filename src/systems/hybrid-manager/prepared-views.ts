import type { Document, RuleContext } from '../../finding';
import { PREPARED_SECRETS, type PreparedSecret } from './prepared-secrets';
import { SecretView } from './secret-view';

/** A Secret with a fixed name, and what can be seen of it. */
export interface PreparedView {
  readonly wanted: PreparedSecret;
  readonly secret: SecretView;
}

/** `undefined` where the document makes none of the Secrets with fixed names, or makes it somewhere else. */
export function preparedView(document: Document, { inventory }: RuleContext): PreparedView | undefined {
  const secret = SecretView.of(document, inventory);
  const wanted = secret && PREPARED_SECRETS.find(({ name, namespace }) => secret.is(name, namespace));
  return wanted && { wanted, secret };
}
