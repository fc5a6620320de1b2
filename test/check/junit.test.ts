import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { formatJunit, type JunitOptions, type ReadDocument } from '../../src/check/formats/junit';
import type { Outcome } from '../../src/check/formats/outcome';
import { documentWith, locatedFinding, outcomeWith } from './located';

const READ: ReadDocument = { file: 'orders.yaml', position: 2, at: '', line: 9, document: documentWith({}) };

/** The report as text; reading it fails the test where it is not well-formed. */
function report(outcome: Partial<Outcome>, options: Partial<JunitOptions> = {}): string {
  const xml = formatJunit(outcomeWith(outcome), { read: [READ], failOn: 'error', ...options });
  parse(xml);
  return xml;
}

/** It warns of U+FFFD, which stands for what XML cannot say. */
function parse(xml: string) {
  const onError = (level: string, message: string) => void (level === 'warning' || expect.unreachable(`${level}: ${message}`));
  return new DOMParser({ onError }).parseFromString(xml, 'text/xml');
}

test('a file is a suite, a document a case, and what is wrong with it one failure', () => {
  expect(report({ findings: [locatedFinding(), locatedFinding({ rule: 'CNPG-062', line: 13 })] })).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="cdk8s-postgres check" tests="1" failures="1" errors="0" time="0">
  <testsuite name="orders.yaml" tests="1" failures="1" skipped="0" errors="0" time="0">
    <testcase name="Cluster prod/orders" classname="orders.yaml" file="orders.yaml" line="9" time="0"><failure message="CNPG-061 /spec/storage/size: &quot;abc&quot; is not a size (and 1 more)" type="CNPG-061, CNPG-062">orders.yaml:12:5  error  CNPG-061  /spec/storage/size
  "abc" is not a size
  fix: write "10Gi"
  source: https://example.com/rule

orders.yaml:13:5  error  CNPG-062  /spec/storage/size
  "abc" is not a size
  fix: write "10Gi"
  source: https://example.com/rule</failure></testcase>
  </testsuite>
</testsuites>
`,
  );
});

test('a document without findings passes', () => {
  expect(report({})).toContain('<testcase name="Cluster prod/orders" classname="orders.yaml" file="orders.yaml" line="9" time="0"/>\n');
});

test('a warning is output below --fail-on, and a failure at it', () => {
  const outcome = { findings: [locatedFinding({ severity: 'warning' as const })] };
  expect(report(outcome)).toContain('time="0"><system-out>orders.yaml:12:5  warning  CNPG-061');
  expect(report(outcome, { failOn: 'warning' })).toContain('<failure message="CNPG-061');
});

test('what is to know never fails', () => {
  expect(report({ findings: [locatedFinding({ severity: 'info' })] }, { failOn: 'warning' })).toContain('failures="0"');
});

test('an acknowledged finding is output, with its reason', () => {
  const xml = report({ acknowledged: [{ ...locatedFinding(), reason: 'a cache' }] });
  expect(xml).toContain('failures="0"');
  expect(xml).toContain('acknowledged: a cache</system-out>');
});

test('a kind that nobody knows is skipped', () => {
  const read = [{ ...READ, document: documentWith({ apiVersion: 'example.com/v1', kind: 'Thing' }) }];
  const xml = report({ unknownKinds: new Map([['example.com/v1 Thing', 1]]) }, { read });
  expect(xml).toContain('tests="1" failures="0" skipped="1"');
  expect(xml).toContain('<skipped message="not judged: example.com/v1 Thing is no kind that is known here"/>');
});

test('a text that is no document has a case of its own', () => {
  const xml = report({ findings: [locatedFinding({ document: undefined, position: 3 })] });
  expect(xml).toContain('tests="2" failures="1"');
  expect(xml).toContain('<testcase name="document (3)" classname="orders.yaml" file="orders.yaml" line="12" time="0"><failure');
});

test('an object that stands again in its file is told apart', () => {
  const read = [READ, { ...READ, position: 4, at: '/items/1' }];
  expect(report({}, { read })).toContain('name="Cluster prod/orders (4/items/1)"');
});

const HOSTILE = ']]> <b a="1">&amp; \'\u0000\u0001\u001f\u007f\uFFFE\uD800 \u{1F418}\n\t\r end';
const SEEN = ']]> <b a="1">&amp; \'\uFFFD\uFFFD\uFFFD\u007f\uFFFD\uFFFD \u{1F418}\n\t\r end';

test('whatever a text holds, it comes out as it is, but for what XML cannot say', () => {
  const document = parse(report({ findings: [locatedFinding({ problem: HOSTILE, file: HOSTILE })] }, { read: [] }));
  const failure = document.getElementsByTagName('failure')[0];
  expect(failure.getAttribute('message')).toContain(SEEN);
  expect(failure.textContent).toContain(SEEN);
  expect(document.getElementsByTagName('testsuite')[0].getAttribute('name')).toBe(SEEN);
});

test('a report about nothing is well-formed', () => {
  expect(report({}, { read: [] })).toContain('<testsuites name="cdk8s-postgres check" tests="0" failures="0"');
});
