import type { Rule } from '../../../../finding';
import { CONFOUNDING_SECRET, LAKEKEEPER_NAMESPACE } from '../../names';
import { SECRET_SOURCES, SecretView } from '../../secret-view';

const KEY = 'PG_CONFOUNDING_KEY';

export const eachManagerHasItsConfoundingKey: Rule = {
  id: 'HM-251',
  title: 'Each Hybrid Manager has a confounding key of its own',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'warning',
  source:
    'https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/configuration/customizing_secrets/lakehouse_catalog_secrets/',
  reason: 'The page asks for one key for each deployment. With a shared one, whoever gets the key of one reads the logins of all.',

  check(document, { inventory }) {
    const own = keyIn(SecretView.of(document, inventory));
    if (!own) {
      return undefined;
    }
    const others = SECRET_SOURCES.flatMap((kind) => inventory.ofKind(kind)).filter(({ place }) => place !== document.place);
    const same = others.find((other) => keyIn(SecretView.of(other, inventory))?.value === own.value);
    return same
      ? [
          {
            path: own.path,
            problem: `"${same.place}" has the same confounding key, one of its own is expected`,
            fix: 'make another key for the one that is not installed yet; a key that is in use stays as it is',
          },
        ]
      : [];
  },
};

function keyIn(secret: SecretView | undefined) {
  return secret?.is(CONFOUNDING_SECRET, LAKEKEEPER_NAMESPACE) ? secret.read(KEY) : undefined;
}
