import { type Document, type Inventory, itemsAt, type Json, memberAt } from '../../finding';
import { PREPARED_SECRETS } from './prepared-secrets';
import { EXTERNAL_SECRET, SecretView } from './secret-view';

const DURABLE = PREPARED_SECRETS.filter(({ durable }) => durable);

/** Does the Secret hold a key that must never change? */
export function isDurable(secret: SecretView | undefined): secret is SecretView {
  return secret !== undefined && isDurableName(secret.name, secret.document.namespace);
}

/** One that names no namespace is taken for the Secret that Hybrid Manager looks for. */
export function isDurableName(name: unknown, namespace: string | undefined): boolean {
  return DURABLE.some((durable) => durable.name === name && (namespace === undefined || durable.namespace === namespace));
}

/** An ExternalSecret that makes a Secret with a durable key. */
export function durableExternalSecret(document: Document, inventory: Inventory): SecretView | undefined {
  const isOne = document.group === EXTERNAL_SECRET.group && document.kind === EXTERNAL_SECRET.kind;
  const secret = isOne ? SecretView.of(document, inventory) : undefined;
  return isDurable(secret) ? secret : undefined;
}

/** Where an ExternalSecret takes something from a generator: the pointer of its name. */
export function generatorIn({ body }: Document): string | undefined {
  const paths = ['data', 'dataFrom'].flatMap((list) =>
    itemsAt(body, 'spec', list).flatMap((item, index) =>
      memberAt(item, 'sourceRef', 'generatorRef') ? [`/spec/${list}/${index}/sourceRef/generatorRef`] : [],
    ),
  );
  return paths[0];
}

/** A place in a store, as both sides name it. */
interface Stored {
  readonly store: string;
  readonly key: Json;
}

/** What an ExternalSecret reads. */
export function readBy({ body }: Document): readonly Stored[] {
  const store = memberAt(body, 'spec', 'secretStoreRef');
  const of = (item: Json, key: Json | undefined) =>
    key ? [{ store: storeKey(memberAt(item, 'sourceRef', 'storeRef') ?? store), key }] : [];
  return [
    ...itemsAt(body, 'spec', 'data').flatMap((item) => of(item, memberAt(item, 'remoteRef', 'key'))),
    ...itemsAt(body, 'spec', 'dataFrom').flatMap((item) => of(item, memberAt(item, 'extract', 'key'))),
  ];
}

/** What a PushSecret writes. */
export function writtenBy({ body }: Document): readonly Stored[] {
  const keys = itemsAt(body, 'spec', 'data').flatMap((item) => memberAt(item, 'match', 'remoteRef', 'remoteKey') ?? []);
  return itemsAt(body, 'spec', 'secretStoreRefs').flatMap((store) => keys.map((key) => ({ store: storeKey(store), key })));
}

function storeKey(store: Json | undefined): string {
  return `${String(memberAt(store, 'kind') ?? 'SecretStore')}/${String(memberAt(store, 'name'))}`;
}
