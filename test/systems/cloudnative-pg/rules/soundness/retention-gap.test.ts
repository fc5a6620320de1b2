import { expect, test } from 'vitest';
import { backupOutlivesNext as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/retention-gap';
import { archiver, type Case, clusterWith, manifest, objectStore, PLUGIN, texts } from '../judging';

const store = (retentionPolicy?: string) =>
  objectStore('store', { destinationPath: 's3://acme/orders' }, retentionPolicy === undefined ? {} : { retentionPolicy });
const cluster = clusterWith({ plugins: [archiver({ barmanObjectName: 'store' })] });
const inTree = clusterWith({ backup: { barmanObjectStore: { destinationPath: 's3://acme/orders' }, retentionPolicy: '1w' } });
const schedule = (text: string, spec = {}, name = 'weekly') =>
  manifest('ScheduledBackup', name, {
    cluster: { name: 'orders' },
    schedule: text,
    method: 'plugin',
    pluginConfiguration: { name: PLUGIN },
    ...spec,
  });
const WEEKLY = '0 30 2 * * 0';
const byDefault = { method: null, pluginConfiguration: null };

const said = (days: number, where: string, kept: string) => [
  `warning /spec/schedule: up to ${days} days pass between two backups, and ${where} keeps them for ${kept}; keep backups for twice the time between two of them, or take them more often`,
];
const ofStore = (days: number, kept: string) => said(days, 'the ObjectStore "store"', kept);

test.each<Case>([
  ['a cluster that was not given is not judged', [schedule(WEEKLY), store('1d')], undefined],
  ['a store that was not given is not judged', [cluster, schedule(WEEKLY)], undefined],
  ['a store that keeps everything is not judged', [cluster, store(), schedule(WEEKLY)], undefined],
  ['a schedule that is suspended is not judged', [cluster, store('1d'), schedule(WEEKLY, { suspend: true })], undefined],
  ['one that cannot be read is not judged', [cluster, store('1d'), schedule('weekly')], undefined],
  [
    'snapshots are not judged',
    [cluster, store('1d'), schedule(WEEKLY, { method: 'volumeSnapshot', pluginConfiguration: null })],
    undefined,
  ],
  [
    'the plugin of somebody else is not judged',
    [cluster, store('1d'), schedule(WEEKLY, { pluginConfiguration: { name: 'other' } })],
    undefined,
  ],
  [
    'two schedules of one cluster are not judged',
    [cluster, store('1d'), schedule(WEEKLY), schedule('0 0 2 * * 3', {}, 'second')],
    undefined,
  ],
  [
    'a schedule beside one that is suspended is judged',
    [cluster, store('6d'), schedule(WEEKLY), schedule(WEEKLY, { suspend: true }, 'old')],
    ofStore(7, '6d'),
  ],
  ['every day fits a day', [cluster, store('1d'), schedule('0 30 2 * * *')], []],
  ['every hour fits a day', [cluster, store('1d'), schedule('0 0 * * * *')], []],
  ['a week fits a week', [cluster, store('7d'), schedule(WEEKLY)], []],
  ['a week is more than six days', [cluster, store('6d'), schedule(WEEKLY)], ofStore(7, '6d')],
  ['many runs on one day of the week are apart for less', [cluster, store('6d'), schedule('0 0 0-23 * * 0')], ofStore(6, '6d')],
  ['a weekend is three days', [cluster, store('2d'), schedule('0 30 2 * * MON-FRI')], ofStore(3, '2d')],
  ['and fits three', [cluster, store('3d'), schedule('0 30 2 * * MON-FRI')], []],
  ['a month has up to 31 days', [cluster, store('4w'), schedule('0 0 3 1 * *')], ofStore(31, '4w')],
  ['which a month in the policy is as well', [cluster, store('1m'), schedule('0 0 3 1 * *')], []],
  ['a year', [cluster, store('6m'), schedule('@yearly')], ofStore(366, '6m')],
  ['hours', [cluster, store('1d'), schedule('@every 24h')], []],
  ['more hours', [cluster, store('1d'), schedule('@every 48h')], ofStore(2, '1d')],
  ['a schedule that never runs is for another rule', [cluster, store('1d'), schedule('0 0 0 30 2 *')], []],
  ['the built-in store fits', [inTree, schedule(WEEKLY, byDefault)], []],
  ['the built-in store does not', [inTree, schedule('0 0 3 1 * *', byDefault)], said(31, 'the cluster "orders"', '1w')],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
