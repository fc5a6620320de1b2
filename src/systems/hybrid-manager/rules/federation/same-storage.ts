import type { Rule } from '../../../../finding';
import { quoted } from '../../../secrets';
import { PAGES } from '../../pages';
import { SECRET_SOURCES, type SecretView } from '../../secret-view';
import { storageOfLocations } from './storage';

export const storageIsTheSame: Rule = {
  id: 'HM-431',
  title: 'Locations that share a bucket reach it with the same Secret',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source: PAGES.locations,
  reason:
    'With a shared bucket `edb-object-storage` is identical in all locations: what one writes, another one restores. A secondary with another ' +
    'bucket finds no backups when it has to take over.',

  check(secret, context) {
    const storage = storageOfLocations(secret, context);
    if (storage?.group.method !== 'shared bucket') {
      return undefined;
    }
    const [other] = storage.earlier;
    const different = keysThatDiffer(storage.own, other.view);
    return different.length === 0
      ? []
      : [
          {
            path: storage.own.pathOf(different[0]),
            problem: `${quoted(different)} of edb-object-storage ${different.length === 1 ? 'is' : 'are'} not the same as in ${other.site.place}`,
            fix: 'copy the Secret of the primary, as it is',
          },
        ];
  },
};

/** What cannot be read in both is as good as the same. */
function keysThatDiffer(own: SecretView, other: SecretView): string[] {
  const keys = [...new Set([...own.keys, ...other.keys])].sort();
  return keys.filter((key) => {
    if (!own.has(key) || !other.has(key)) {
      return (own.has(key) || own.isWhole) && (other.has(key) || other.isWhole);
    }
    const [mine, theirs] = [own.read(key)?.value.trim(), other.read(key)?.value.trim()];
    return mine !== undefined && theirs !== undefined && mine !== theirs;
  });
}
