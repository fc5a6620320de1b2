import { quoted } from '../../../secrets';
import { groupOf } from '../../locations';
import type { Site } from '../../site';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

const METHODS = ['beaconAgent', 'transparentDataEncryptionMethods'] as const;

export const keyMethodsAreTheSame = configurationRule({
  id: 'HM-424',
  title: 'All locations reach the same keys of encrypted databases',
  severity: 'info',
  source: 'https://www.enterprisedb.com/docs/edb-postgres-ai/1.4/hybrid-manager/install/configuration/multi_dc/tde/',
  reason: 'A replica of an encrypted database needs the same key as its origin. A location that lacks the method cannot hold one.',
  about: ofMember(...METHODS),

  check({ configuration, context }) {
    const group = groupOf(configuration.document, context);
    const path = configuration.at(...METHODS)?.path;
    if (!group || path === undefined) {
      return undefined;
    }
    const own = methodsOf(group.own);
    const other = group.earlier.find((site) => methodsOf(site).length > 0 && !isSameSet(methodsOf(site), own));
    return other
      ? [
          {
            path,
            problem: `databases are encrypted with ${quoted(own)} here, with ${quoted(methodsOf(other))} in ${other.place}`,
            fix: 'write the same methods in both, if encrypted databases are replicated between them',
          },
        ]
      : [];
  },
});

function methodsOf({ configuration }: Site): string[] {
  return configuration.itemsAt(...METHODS).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.every((item) => b.includes(item)) && b.every((item) => a.includes(item));
}
