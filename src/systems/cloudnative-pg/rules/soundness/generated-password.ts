import { type Document, itemsAt, memberAt, type Rule } from '../../../../finding';
import { groupBy, oncePer } from '../../../given';
import { CLUSTER, DATABASE_ROLE } from '../kinds';
import { loginsOf } from '../references/login-secrets';
import { written } from '../references/plugins';

const EXTERNAL_SECRET = { group: 'external-secrets.io', kind: 'ExternalSecret' };

/** Those that make a value, and do not say when it is made anew; by the Secret that they write. */
const unlimited = oncePer((inventory) =>
  groupBy(inventory.ofKind(EXTERNAL_SECRET).filter(makesValues), ({ namespace, name, body }) =>
    keyOf(namespace, written(memberAt(body, 'spec', 'target', 'name')) ?? name),
  ),
);

export const passwordIsMadeOnce: Rule = {
  id: 'CNPG-667',
  title: 'A password that is generated stays until somebody changes it',
  kinds: [CLUSTER, DATABASE_ROLE],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://external-secrets.io/latest/guides/generator/',
  reason:
    'A generator makes a new value whenever the ExternalSecret is refreshed, which is every hour where nothing else is written. Clients that ' +
    'were given the old password are locked out.',
  beside: [EXTERNAL_SECRET],

  check(document, { inventory }) {
    const generated = loginsOf(document).flatMap((login) => {
      const found = unlimited(inventory).get(keyOf(document.namespace, login.secret)) ?? [];
      const source = found.find(({ place }) => place === document.place) ?? (found.length === 1 ? found[0] : undefined);
      return source ? [{ login, source }] : [];
    });
    return generated.length === 0
      ? undefined
      : generated.map(({ login, source }) => ({
          path: login.path,
          problem: `the ExternalSecret "${source.name}" makes a new password for "${login.role}" every hour`,
          fix: 'write refreshPolicy: CreatedOnce in it, or a refreshInterval that the clients follow',
        }));
  },
};

function makesValues({ body }: Document): boolean {
  const spec = memberAt(body, 'spec');
  const undecided = memberAt(spec, 'refreshInterval') === undefined && (memberAt(spec, 'refreshPolicy') ?? 'Periodic') === 'Periodic';
  return undecided && itemsAt(spec, 'dataFrom').some((item) => memberAt(item, 'sourceRef', 'generatorRef') !== undefined);
}

function keyOf(namespace: string | undefined, name: string): string {
  return `${namespace ?? ''}/${name}`;
}
