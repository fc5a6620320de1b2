import { expect, test } from 'vitest';
import { formatJson } from '../../src/check/formats/json';
import { compareLocated } from '../../src/check/formats/outcome';
import { formatText } from '../../src/check/formats/text';
import { documentWith, locatedFinding, outcomeWith } from './located';

const plain = (_accent: string, text: string) => text;
const marked = (accent: string, text: string) => `<${accent}>${text}</>`;

test('JSON has its members in this order', () => {
  expect(formatJson(outcomeWith({ findings: [locatedFinding()] }))).toBe(`{
  "documents": 3,
  "summary": {
    "error": 1,
    "warning": 0,
    "info": 0
  },
  "findings": [
    {
      "rule": "CNPG-061",
      "layer": "admission",
      "severity": "error",
      "file": "orders.yaml",
      "document": 2,
      "line": 12,
      "column": 5,
      "apiVersion": "postgresql.cnpg.io/v1",
      "kind": "Cluster",
      "namespace": "prod",
      "name": "orders",
      "path": "/spec/storage/size",
      "problem": "\\"abc\\" is not a size",
      "fix": "write \\"10Gi\\"",
      "source": "https://example.com/rule"
    }
  ]
}
`);
});

test('JSON leaves out what is not known of a document that is no manifest', () => {
  const finding = locatedFinding({ document: undefined, line: undefined, column: undefined });
  expect(Object.keys(JSON.parse(formatJson(outcomeWith({ findings: [finding] }))).findings[0])).toEqual([
    'rule',
    'layer',
    'severity',
    'file',
    'document',
    'path',
    'problem',
    'fix',
    'source',
  ]);
});

test('JSON names acknowledged and known findings where there are some', () => {
  const outcome = outcomeWith({ acknowledged: [{ ...locatedFinding(), reason: 'a cache' }], known: 2 });
  expect(JSON.parse(formatJson(outcome))).toMatchObject({
    summary: { error: 0 },
    findings: [],
    acknowledged: [{ rule: 'CNPG-061', reason: 'a cache' }],
    known: 2,
  });
});

test('JSON gives the pointer within the document of the file, through a List', () => {
  expect(JSON.parse(formatJson(outcomeWith({ findings: [locatedFinding({ at: '/items/3' })] }))).findings[0].path).toBe(
    '/items/3/spec/storage/size',
  );
});

test('text says of each finding where, what and what to do', () => {
  const outcome = outcomeWith({
    files: 2,
    findings: [
      locatedFinding(),
      locatedFinding({ severity: 'warning', document: undefined, line: undefined, column: undefined, path: '' }),
    ],
    judgedKinds: new Map([
      ['Cluster', 2],
      ['Pooler', 1],
    ]),
  });
  expect(formatText(outcome, plain)).toBe(`orders.yaml:12:5  error  CNPG-061  Cluster prod/orders  /spec/storage/size
    "abc" is not a size
    fix: write "10Gi"

orders.yaml  warning  CNPG-061
    "abc" is not a size
    fix: write "10Gi"

1 error, 1 warning in 3 documents of 2 files
judged: 2 Cluster, 1 Pooler
`);
});

test('text says that nothing was found, and what was left aside', () => {
  const outcome = outcomeWith({
    documents: 1,
    acknowledged: [{ ...locatedFinding(), reason: 'a cache' }],
    known: 2,
    unknownKinds: new Map([['example.com/v1 Thing', 1]]),
    notes: ['not judged, no manifests: Chart.yaml'],
  });
  expect(formatText(outcome, plain)).toBe(`acknowledged:
  orders.yaml:12:5  error  CNPG-061  Cluster prod/orders  /spec/storage/size
      "abc" is not a size
      reason: a cache

no findings in 1 document of 1 file, 2 known from the baseline, 1 acknowledged
not judged, kinds of systems that are not known here: 1 example.com/v1 Thing
not judged, no manifests: Chart.yaml
`);
});

test('colours tell severities apart', () => {
  const text = formatText(outcomeWith({ findings: [locatedFinding({ severity: 'warning' })] }), marked);
  expect(text).toContain('<bold>orders.yaml:12:5</>  <yellow>warning</>  CNPG-061  Cluster prod/orders  <dim>/spec/storage/size</>');
  expect(text).toContain('<green>fix:</> write "10Gi"');
});

test('findings are sorted by file, document, pointer and rule', () => {
  const sorted = [
    locatedFinding({ file: 'a.yaml', position: 9 }),
    locatedFinding({ file: 'b.yaml', position: 1, path: '/a' }),
    locatedFinding({ file: 'b.yaml', position: 1, path: '/b', rule: 'CNPG-001' }),
    locatedFinding({ file: 'b.yaml', position: 1, path: '/b', rule: 'CNPG-002' }),
    locatedFinding({ file: 'b.yaml', position: 2, path: '/a' }),
  ];
  expect([...sorted].reverse().sort(compareLocated)).toEqual(sorted);
});

test('an object without a namespace goes by its name alone, one without a name by its kind', () => {
  const lines = [{ namespace: undefined }, { namespace: undefined, name: '' }]
    .map((own) => locatedFinding({ document: documentWith(own) }))
    .map((finding) => formatText(outcomeWith({ findings: [finding] }), plain).split('\n')[0]);
  expect(lines).toEqual([
    'orders.yaml:12:5  error  CNPG-061  Cluster orders  /spec/storage/size',
    'orders.yaml:12:5  error  CNPG-061  Cluster  /spec/storage/size',
  ]);
});
