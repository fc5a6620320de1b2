import { memberAt, type Rule } from '../../../../finding';
import { compareQuantity, parseQuantity, type Quantity } from '../../../../kubernetes/quantity';
import { newestEffective } from '../../../../postgres/judged';
import { settings } from '../../settings';
import { volumeOf } from '../cluster/wal-sizes';
import { CLUSTER } from '../kinds';

/** What Postgres keeps of its log, and why. Of max_wal_size the webhook judges what is written. */
const KEPT: readonly (readonly [name: string, why: string, unlessWritten?: true])[] = [
  ['max_wal_size', 'so much may be written between two checkpoints', true],
  ['wal_keep_size', 'so much is always kept for standbys'],
  ['max_slot_wal_keep_size', 'so much is kept for a slot that nobody reads'],
];

export const walVolumeHoldsLog: Rule = {
  id: 'CNPG-684',
  title: 'The WAL volume holds what Postgres keeps there',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://www.postgresql.org/docs/current/wal-configuration.html',
  reason:
    'A WAL volume that is full stops the instance, and nothing fails over for that. What nobody wrote counts as well: Postgres has ' +
    'max_wal_size 1GB, and the operator writes wal_keep_size 512MB.',

  check(cluster, { release }) {
    const volume = volumeOf(memberAt(cluster.body, 'spec', 'walStorage'));
    if (!volume || volume.size.unscaled === 0n) {
      return undefined;
    }
    const effective = newestEffective(settings(cluster, release)!);
    if (!effective) {
      return undefined;
    }
    return KEPT.flatMap(([name, why, unlessWritten]) => {
      const line = effective.written(name);
      const mebibytes = effective.number(name) ?? 0;
      return mebibytes <= 0 || (unlessWritten && line) || compareQuantity(parseQuantity(`${mebibytes}Mi`) as Quantity, volume.size) < 0
        ? []
        : [
            {
              path: line?.path ?? '/spec/walStorage',
              problem: `${name} is ${line ? `"${line.value}"` : `${mebibytes}MB by default`} and the WAL volume has ${volume.text}: ${why}`,
              fix: `write a larger walStorage, or ${name} well below it`,
            },
          ];
    });
  },
};
