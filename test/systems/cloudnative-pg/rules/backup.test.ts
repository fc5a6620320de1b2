import { describe, expect, test } from 'vitest';
import { onlineIsForSnapshots } from '../../../../src/systems/cloudnative-pg/rules/backup/online';
import { backupNamesPlugin } from '../../../../src/systems/cloudnative-pg/rules/backup/plugin-name';
import { scheduleNamesPlugin } from '../../../../src/systems/cloudnative-pg/rules/backup/scheduled-plugin-name';
import { snapshotDeadlineIsNumber } from '../../../../src/systems/cloudnative-pg/rules/backup/snapshot-deadline';
import { manifest, texts } from './judging';

const backup = (spec: object, annotations: Record<string, string> = {}) =>
  manifest('Backup', 'now', { cluster: { name: 'orders' }, ...spec }, { annotations });
const scheduled = (spec: object, annotations: Record<string, string> = {}) =>
  manifest('ScheduledBackup', 'daily', { cluster: { name: 'orders' }, schedule: '0 0 2 * * *', ...spec }, { annotations });

const SWITCHED_OFF = { 'cnpg.io/validation': 'disabled' };
const MISPLACED = [
  'error /spec/online: online is set and the method is "barmanObjectStore", which knows no online; remove online, or write method: volumeSnapshot',
];

describe('online settings', () => {
  test.each([
    ['none do not concern the rule', backup({ online: null }), undefined],
    ['snapshots have them', backup({ method: 'volumeSnapshot', online: false, onlineConfiguration: {} }), []],
    ['a plugin is left alone', backup({ method: 'plugin', online: true }), []],
    ['the default method has none', backup({ online: true }), MISPLACED],
    ['nor has a schedule', scheduled({ method: 'barmanObjectStore', online: false }), MISPLACED],
    [
      'both are told',
      backup({ online: true, onlineConfiguration: {} }),
      [
        ...MISPLACED,
        'error /spec/onlineConfiguration: onlineConfiguration is set and the method is "barmanObjectStore", which knows no onlineConfiguration; remove onlineConfiguration, or write method: volumeSnapshot',
      ],
    ],
    ['validation that is switched off accepts them', backup({ online: true }, SWITCHED_OFF), undefined],
    ['in a schedule it cannot be switched off', scheduled({ online: true }, SWITCHED_OFF), MISPLACED],
  ])('%s', (_name, document, expected) => {
    expect(texts(onlineIsForSnapshots, document)).toEqual(expected);
  });
});

describe('the plugin of a backup', () => {
  const nameless = [
    'error /spec/pluginConfiguration: the method is "plugin" and no plugin is named; write pluginConfiguration: { name: barman-cloud.cloudnative-pg.io }, or the plugin that your cluster uses',
  ];

  test.each([
    ['another method does not concern the rule', backup({}), undefined],
    ['a named one passes', backup({ method: 'plugin', pluginConfiguration: { name: 'p' } }), []],
    ['a section without a name is for the schema', backup({ method: 'plugin', pluginConfiguration: {} }), []],
    ['none fails', backup({ method: 'plugin' }), nameless],
    ['an empty name fails', backup({ method: 'plugin', pluginConfiguration: { name: '' } }), nameless],
    ['validation that is switched off accepts it', backup({ method: 'plugin' }, SWITCHED_OFF), undefined],
  ])('%s', (_name, document, expected) => {
    expect(texts(backupNamesPlugin, document)).toEqual(expected);
  });
});

test.each([
  ['another method does not concern the rule', scheduled({}), undefined],
  ['a named one passes', scheduled({ method: 'plugin', pluginConfiguration: { name: 'p' } }), []],
  [
    'none fails',
    scheduled({ method: 'plugin' }),
    [
      'error /spec/pluginConfiguration: the method is "plugin" and no plugin is named, so every backup of this schedule is refused; write pluginConfiguration: { name: barman-cloud.cloudnative-pg.io }, or the plugin that your cluster uses',
    ],
  ],
])('the plugin of a schedule: %s', (_name, document, expected) => {
  expect(texts(scheduleNamesPlugin, document)).toEqual(expected);
});

describe('the deadline of a snapshot', () => {
  const until = (text: string, others = {}) => backup({}, { 'cnpg.io/volumeSnapshotDeadline': text, ...others });

  test.each(['10', '+5', '-5', '-0', '007', '9223372036854775807', '-9223372036854775808'])('"%s" passes', (text) => {
    expect(texts(snapshotDeadlineIsNumber, until(text))).toEqual([]);
  });

  test.each(['ten', '1.5', ' 1', '1_0', '0x1', '+', '9223372036854775808', '-9223372036854775809', '99999999999999999999'])(
    '"%s" fails',
    (text) => {
      expect(texts(snapshotDeadlineIsNumber, until(text))).toEqual([
        `error /metadata/annotations/cnpg.io~1volumeSnapshotDeadline: the deadline "${text}" is no whole number; write minutes, for example "10"`,
      ]);
    },
  );

  test('nothing does not concern the rule, and validation that is switched off accepts anything', () => {
    expect(texts(snapshotDeadlineIsNumber, backup({}))).toBeUndefined();
    expect(texts(snapshotDeadlineIsNumber, until(''))).toBeUndefined();
    expect(texts(snapshotDeadlineIsNumber, until('ten', SWITCHED_OFF))).toBeUndefined();
  });
});
