import { expect, test } from 'vitest';
import { UsageError } from '../../src/check';
import { parseAcknowledgement } from '../../src/cli/acknowledge-option';
import { parseCheckRequest } from '../../src/cli/check-options';
import type { Document } from '../../src/finding';

test('what is not said has a default', () => {
  expect(parseCheckRequest(['a.yaml'])).toEqual({
    paths: ['a.yaml'],
    format: 'text',
    against: [],
    locations: [],
    values: [],
    releases: {},
    writeBaseline: false,
    acknowledgements: [],
    failOn: 'error',
  });
});

test('options stand before, between and behind paths', () => {
  const args = ['--format=json', 'a.yaml', '--release', 'cloudnative-pg=1.29', '-', '--release=barman-cloud=0.14', '--fail-on', 'warning'];
  expect(parseCheckRequest(args)).toMatchObject({
    paths: ['a.yaml', '-'],
    format: 'json',
    releases: { 'cloudnative-pg': '1.29', 'barman-cloud': '0.14' },
    failOn: 'warning',
  });
});

test('another day than this one can be said', () => {
  expect(parseCheckRequest(['a.yaml', '--at', '2028-02-29'])?.today).toBe('2028-02-29');
});

test('help is asked for wherever it stands', () => {
  expect(parseCheckRequest(['a.yaml', '--help'])).toBeUndefined();
});

test.each([
  [[], 'check needs a file, a directory, or - for standard input'],
  [['a', '--format', 'html'], '--format html: text, json, sarif or junit is expected'],
  [['a', '--fail-on', 'info'], '--fail-on info: error or warning is expected'],
  [['a', '--fail-om', 'error'], 'there is no option --fail-om, did you mean --fail-on?'],
  [
    ['a', '--colour', 'x'],
    'there is no option --colour; there are --format, --against, --location, --values, --release, --at, --baseline, --write-baseline, --acknowledge, --fail-on, --help',
  ],
  [['--location', 'a'], '--location a: NAME=PATH is expected, for example frankfurt=deploy/frankfurt'],
  [['--location', '=a'], '--location =a: NAME=PATH is expected, for example frankfurt=deploy/frankfurt'],
  [['--location', 'a=-'], '--location a=-: a file or a directory is expected, standard input has no location'],
  [['a', '--write-baseline'], '--write-baseline needs --baseline FILE, the file to write'],
  [['a', '--release', '1.29'], '--release 1.29: SYSTEM=VERSION is expected, for example cloudnative-pg=1.29'],
  [['a', '--release', 'x=1', '--release', 'x=2'], '--release names two releases of x: 1 and 2'],
  [['a', '--at', '2027-02-30'], '--at 2027-02-30: a day is expected, such as 2026-11-21'],
  [['a', '--at', 'tomorrow'], '--at tomorrow: a day is expected, such as 2026-11-21'],
  [['a', '--baseline'], "Option '--baseline <value>' argument missing"],
  [
    ['a', '--acknowledge', 'CNPG-104'],
    '--acknowledge CNPG-104: RULE=KIND/NAMESPACE/NAME is expected, for example CNPG-104=Cluster/orders/orders',
  ],
])('%j is refused', (args, message) => {
  expect(() => parseCheckRequest(args)).toThrow(new UsageError(message));
});

function covers(text: string, document: Partial<Document>): boolean | undefined {
  return parseAcknowledgement(text).covers?.(0, document as Document);
}

test.each([
  ['CNPG-104=Cluster/prod/orders', { kind: 'Cluster', namespace: 'prod', name: 'orders' }, true],
  ['CNPG-104=Cluster/prod/orders', { kind: 'Cluster', namespace: 'test', name: 'orders' }, false],
  ['CNPG-104=Cluster/prod/orders', { kind: 'Cluster', name: 'orders' }, false],
  ['CNPG-104=Cluster/prod/orders', { kind: 'Pooler', namespace: 'prod', name: 'orders' }, false],
  ['CNPG-104=Cluster/prod/orders', { kind: 'Cluster', namespace: 'prod', name: 'others' }, false],
  ['CNPG-104=Cluster/orders', { kind: 'Cluster', name: 'orders' }, true],
  ['CNPG-104=Cluster//orders', { kind: 'Cluster', name: 'orders' }, true],
  ['CNPG-104=Cluster/orders', { kind: 'Cluster', namespace: 'prod', name: 'orders' }, false],
])('%s covers %j: %s', (text, document, expected) => {
  expect(covers(text, document)).toBe(expected);
});

test('the reason on the command line is the option itself', () => {
  expect(parseAcknowledgement('CNPG-104=Cluster/prod/orders')).toMatchObject({
    rule: 'CNPG-104',
    reason: '--acknowledge CNPG-104=Cluster/prod/orders',
  });
});
