import type { Rule } from '../../../../finding';
import { quoted } from '../../../secrets';
import { preparedView } from '../../prepared-views';
import { SECRET_SOURCES, SecretView } from '../../secret-view';

export const preparedSecretHasItsKeys: Rule = {
  id: 'HM-234',
  title: 'A Secret with a fixed name has its keys',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'error',
  source: 'https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/configuration/customizing_secrets/core_secrets/',
  reason: 'Before it installs, Hybrid Manager looks for the keys by their names, capital letters included.',

  check(document, context) {
    const { wanted, secret } = preparedView(document, context) ?? {};
    const keys = Object.keys(wanted?.keys ?? {});
    if (!secret || keys.length === 0) {
      return undefined;
    }
    // One that goes away is a change, and said as such.
    const before = context.before && SecretView.of(context.before, context.inventory);
    const missing = secret.lacking(keys).filter((key) => !before?.has(key));
    return missing.length === 0
      ? []
      : [{ path: secret.pathOf(missing[0]), problem: `the Secret has no ${quoted(missing)}`, fix: 'add what is missing' }];
  },
};
