import { expect, test } from 'vitest';
import { hibernatedIsNotBackedUp as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/hibernated-backup';
import { type Case, clusterWith, manifest, texts } from '../judging';

const asleep = clusterWith({}, { annotations: { 'cnpg.io/hibernation': 'on' } });
const backup = manifest('Backup', 'now', { cluster: { name: 'orders' } });
const schedule = (spec = {}) => manifest('ScheduledBackup', 'daily', { schedule: '0 0 2 * * *', cluster: { name: 'orders' }, ...spec });

test.each<Case>([
  ['a backup whose cluster was not given does not concern the rule', [backup], undefined],
  ['a schedule that is suspended does not concern the rule', [asleep, schedule({ suspend: true })], undefined],
  ['a cluster that is awake passes', [clusterWith({}, { annotations: { 'cnpg.io/hibernation': 'off' } }), backup], []],
  [
    'a backup of a hibernated cluster fails',
    [asleep, backup],
    [
      'error /spec/cluster/name: the cluster "orders" is hibernated (cnpg.io/hibernation is "on"), and every backup of it fails; wake the cluster up first, or take the backup out',
    ],
  ],
  [
    'a schedule for a hibernated cluster fails',
    [asleep, schedule()],
    [
      'error /spec/cluster/name: the cluster "orders" is hibernated (cnpg.io/hibernation is "on"), and every backup of it fails; write suspend: true while the cluster sleeps',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
