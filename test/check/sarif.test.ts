import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/check/catalogue';
import type { LocatedFinding, Outcome } from '../../src/check/formats/outcome';
import { formatSarif } from '../../src/check/formats/sarif';
import { SYSTEMS } from '../../src/systems';
import { documentWith, locatedFinding, outcomeWith } from './located';

const accepts = new Ajv({
  strict: false,
  unicodeRegExp: false, // the schema holds a pattern that only reads without the flag
  formats: { uri: isUri, 'uri-reference': true, 'date-time': true },
}).compile(JSON.parse(readFileSync(join(__dirname, 'sarif-2.1.0.schema.json'), 'utf8')));

const rules = [
  {
    id: 'CNPG-061',
    title: 'A size is a size',
    reason: 'Volumes need one.',
    severity: 'error',
    layer: 'admission',
    source: 'https://example.com/rule',
  },
  ...catalogue(SYSTEMS),
] as const;

function isUri(text: string): boolean {
  return URL.canParse(text);
}

function log(outcome: Partial<Outcome>) {
  const content = JSON.parse(
    formatSarif(outcomeWith(outcome), { rules, version: '1.2.3', pathOf: (file) => file, digest: (text) => `<${text}>` }),
  );
  expect(accepts(content) || accepts.errors).toBe(true);
  return content.runs[0];
}

function resultOf(own: Partial<LocatedFinding>) {
  return log({ findings: [locatedFinding(own)] }).results[0];
}

test('a finding is a result at its line and column, with its rule and what to do', () => {
  expect(log({ findings: [locatedFinding()] })).toEqual({
    tool: {
      driver: {
        name: 'cdk8s-postgres',
        informationUri: 'https://github.com/cdk8s-postgres/cdk8s-postgres',
        version: '1.2.3',
        rules: [
          {
            id: 'CNPG-061',
            shortDescription: { text: 'A size is a size' },
            fullDescription: { text: 'Volumes need one.' },
            help: {
              text: 'Volumes need one.\n\nSource: https://example.com/rule\nMore: npx cdk8s-postgres explain CNPG-061',
              markdown: 'Volumes need one.\n\nSource: <https://example.com/rule>\n\nMore: `npx cdk8s-postgres explain CNPG-061`',
            },
            helpUri: 'https://example.com/rule',
            defaultConfiguration: { level: 'error' },
            properties: { tags: ['admission'], 'problem.severity': 'error' },
          },
        ],
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true }],
    results: [
      {
        ruleId: 'CNPG-061',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'Cluster prod/orders: "abc" is not a size; write "10Gi"' },
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: 'orders.yaml' }, region: { startLine: 12, startColumn: 5 } },
            logicalLocations: [{ name: 'orders', fullyQualifiedName: 'Cluster prod/orders/spec/storage/size', kind: 'object' }],
          },
        ],
        partialFingerprints: { 'cdk8sPostgres/v1': '<orders.yaml\nCluster/prod/orders\n/spec/storage/size\nCNPG-061\n1>' },
      },
    ],
  });
});

test('a log without findings is a log, too', () => {
  expect(log({}).results).toEqual([]);
});

test.each([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
] as const)('the severity %s is the level %s', (severity, level) => {
  expect(resultOf({ severity }).level).toBe(level);
});

test('what has no line stands at the first one, as code hosts show nothing without a line', () => {
  const { locations } = resultOf({ line: undefined, column: undefined, document: undefined, position: 2, path: '' });
  expect(locations).toEqual([
    {
      physicalLocation: { artifactLocation: { uri: 'orders.yaml' }, region: { startLine: 1 } },
      logicalLocations: [{ fullyQualifiedName: 'document 2', kind: 'document' }],
    },
  ]);
});

test.each([
  ['deploy/a b/ä#1.yaml', 'deploy/a%20b/%C3%A4%231.yaml'],
  ['c:/50%.yaml', 'c%3A/50%25.yaml'],
  ['<stdin>', '%3Cstdin%3E'],
  ['file:///tmp/a%20b.yaml', 'file:///tmp/a%20b.yaml'],
])('the file %s is written as the URI %s', (file, uri) => {
  expect(resultOf({ file }).locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
});

test('a value cannot put a link into a message', () => {
  expect(resultOf({ problem: '"[click](https://evil.example)" is no [name]' }).message.text).toBe(
    'Cluster prod/orders: "\\[click\\](https://evil.example)" is no [name]; write "10Gi"',
  );
});

function prints(...findings: LocatedFinding[]): string[] {
  return log({ findings }).results.map((result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0]);
}

test('a fingerprint stays when lines move or documents are added further up', () => {
  const [before] = prints(locatedFinding());
  expect(prints(locatedFinding({ line: 99, column: 1, position: 7, at: '/items/3', problem: 'said in other words' }))).toEqual([before]);
});

test.each<[string, Partial<LocatedFinding>]>([
  ['rule', { rule: 'CNPG-062' }],
  ['file', { file: 'others.yaml' }],
  ['field', { path: '/spec/walStorage/size' }],
  ['object', { document: documentWith({ name: 'others' }) }],
])('another %s has another fingerprint', (_what, own) => {
  const [one, other] = prints(locatedFinding(), locatedFinding(own));
  expect(one).not.toBe(other);
});

test('two findings of one rule about one field are told apart', () => {
  const [one, other] = prints(locatedFinding(), locatedFinding());
  expect(one).not.toBe(other);
});

test('an acknowledged finding is suppressed, with its reason and by whom', () => {
  const acknowledged = [
    { ...locatedFinding(), reason: 'a cache' },
    { ...locatedFinding(), reason: 'a trial', inManifest: true as const },
  ];
  expect(log({ acknowledged }).results.map((result: { suppressions: unknown }) => result.suppressions)).toEqual([
    [{ kind: 'external', status: 'accepted', justification: 'a cache' }],
    [{ kind: 'inSource', status: 'accepted', justification: 'a trial' }],
  ]);
});

test('what was not judged is a notification', () => {
  expect(log({ notes: ['not judged, no manifests: Chart.yaml'] }).invocations).toEqual([
    {
      executionSuccessful: true,
      toolExecutionNotifications: [{ level: 'note', message: { text: 'not judged, no manifests: Chart.yaml' } }],
    },
  ]);
});

test('every rule there is can stand in a log', () => {
  const findings = catalogue(SYSTEMS).map(({ id }) => locatedFinding({ rule: id }));
  expect(log({ findings }).tool.driver.rules).toHaveLength(findings.length);
});
