import type { Document, Rule } from '../../../../finding';
import { described } from '../../../../kubernetes/schema/text';
import { given } from '../given';
import { CLUSTER, DATABASE } from '../kinds';

/** The provider that each of these fields is for. */
const PROVIDERS = { builtinLocale: 'builtin', icuLocale: 'icu', icuRules: 'icu' };

export const localeFitsProvider: Rule = {
  id: 'CNPG-402',
  title: 'A locale belongs to the provider that is chosen',
  kinds: [CLUSTER, DATABASE],
  layer: 'admission',
  severity: 'error',
  source: 'https://www.postgresql.org/docs/current/locale.html#LOCALE-PROVIDERS',
  reason:
    'Postgres asks one provider for collations, and each has locales of its own. The API server refuses a locale of another provider.',

  check(document) {
    const at = stepsTo(document);
    const provider = given(document.body, ...at, 'localeProvider');
    const asked = Object.entries(PROVIDERS).filter(([field]) => given(document.body, ...at, field) !== undefined);
    if (asked.length === 0) {
      return undefined;
    }
    return asked
      .filter(([, needed]) => provider !== needed)
      .map(([field, needed]) => ({
        path: `/${at.join('/')}/${field}`,
        problem: `${field} is set and localeProvider is ${provider === undefined ? 'missing' : described(provider)}, "${needed}" is expected`,
        fix: `write localeProvider: ${needed}, or remove ${field}`,
      }));
  },
};

function stepsTo({ kind }: Document): readonly string[] {
  return kind === CLUSTER.kind ? ['spec', 'bootstrap', 'initdb'] : ['spec'];
}
