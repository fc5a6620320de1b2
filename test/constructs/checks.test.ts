import { ApiObject, App, Chart, Testing } from 'cdk8s';
import { expect, test } from 'vitest';
import { CheckSeverity, Checks, PostgresChecks } from '../../src/constructs/checks';
import { CloudNativePgRelease, PostgresOperator } from '../../src/intent/operator';
import { foreign, linesOf, Toy, toyApp, warningsOf } from './session-bench';

const RED = 'TOY-002 Thing/thing /spec/colour: "red" will hurt, a quiet colour is expected; write "grey"';

test('an App without any construct of ours is judged once the checks are switched on', () => {
  const app = new App();
  const chart = new Chart(app, 'c');
  twins(chart);
  expect(linesOf(() => Testing.synth(chart))).toEqual([]);
  PostgresChecks.of(app);
  expect(linesOf(() => Testing.synth(chart))).toEqual([expect.stringMatching(/^\[c\/second\] DOC-106 ConfigMap\/twin \/metadata\/name: /)]);
});

test('a warning fails synth where failOn says so, and is not printed then', () => {
  const { app } = toyApp();
  const strict = new Chart(app, 'strict');
  const mild = new Chart(app, 'mild');
  foreign(strict, 'thing', { colour: 'red' });
  foreign(mild, 'thing', { colour: 'red' });
  PostgresChecks.of(strict).failOn(CheckSeverity.WARNING);
  let lines: string[] = [];
  const warnings = warningsOf(() => {
    lines = linesOf(() => app.synthYaml());
  });
  expect(lines).toEqual([`[strict/thing] ${RED}`]);
  expect(warnings).toEqual([`warning: [mild/thing] ${RED}`]);
});

test('the nearer scope decides what fails', () => {
  const { app } = toyApp();
  PostgresChecks.of(app).failOn(CheckSeverity.WARNING);
  const chart = new Chart(app, 'c');
  PostgresChecks.of(chart).failOn(CheckSeverity.ERROR);
  foreign(chart, 'thing', { colour: 'red' });
  expect(warningsOf(() => app.synthYaml())).toEqual([`warning: [c/thing] ${RED}`]);
});

test('an annotation of an object is respected at synth as it is on the command line', () => {
  const app = new App();
  PostgresChecks.of(app);
  const chart = new Chart(app, 'c');
  const manifests = Object.entries({ accepted: 'nobody selects by it', blank: ' ' }).map(([name, reason]) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, labels: { owner: 'Jane Doe' }, annotations: { 'cdk8s-postgres/acknowledge.K8S-003': reason } },
  }));
  for (const manifest of manifests) {
    new ApiObject(chart, manifest.metadata.name, manifest);
  }
  expect(linesOf(() => app.synthYaml())).toEqual([expect.stringMatching(/^\[c\/blank\] K8S-003 /)]);
  expect(Checks.report(app).map(({ rule, name, reason }) => [rule, name, reason])).toEqual([
    ['DOC-112', 'blank', undefined],
    ['K8S-003', 'blank', undefined],
    ['K8S-003', 'accepted', 'nobody selects by it'],
  ]);
  const text = manifests.map((manifest) => JSON.stringify(manifest)).join('\n---\n');
  expect(Checks.findings(text).map(({ rule, name, reason }) => [rule, name, reason])).toEqual([
    ['K8S-003', 'accepted', 'nobody selects by it'],
    ['DOC-112', 'blank', undefined],
    ['K8S-003', 'blank', undefined],
  ]);
});

test('an acknowledgement holds at and below its scope, and stays in the report with its reason', () => {
  const { app } = toyApp();
  const legacy = new Chart(app, 'legacy');
  const modern = new Chart(app, 'modern');
  new Toy(legacy, 'a', { size: 'tiny' }, { '/spec/size': 'size' });
  new Toy(modern, 'b', { size: 'tiny' }, { '/spec/size': 'size' });
  PostgresChecks.of(legacy).acknowledge('TOY-001', 'goes away in spring');
  expect(linesOf(() => app.synthYaml())).toEqual(['[modern/b] TOY-001 size: "tiny" is no size, small or large is expected; write "small"']);
  expect(Checks.report(legacy)).toEqual([
    {
      rule: 'TOY-001',
      layer: 'admission',
      severity: 'error',
      apiVersion: 'example.org/v1',
      kind: 'Thing',
      name: 'a',
      path: '/spec/size',
      problem: '"tiny" is no size, small or large is expected',
      fix: 'write "small"',
      source: 'https://example.org/size',
      prop: 'size',
      construct: 'legacy/a',
      reason: 'goes away in spring',
    },
  ]);
});

test('findings of cdk8s itself can be acknowledged, too', () => {
  const { app } = toyApp();
  foreign(new Chart(app, 'c'), 'dated', { since: new Date(0) });
  PostgresChecks.of(app).acknowledge('CDK8S-001', 'a resolver of ours comes later');
  expect(Checks.report(app).map(({ rule, reason }) => [rule, reason])).toEqual([['CDK8S-001', 'a resolver of ours comes later']]);
});

test.each([
  ['a rule that does not exist', 'TOY-0O1', 'because', 'PostgresChecks.acknowledge() knows no rule "TOY-0O1", did you mean "TOY-001"?'],
  ['a rule like no other', 'nonsense', 'because', 'PostgresChecks.acknowledge() knows no rule "nonsense"'],
  ['a blank reason', 'TOY-001', ' ', 'the reason why findings of TOY-001 are accepted is needed, got " "'],
])('acknowledging %s throws', (_name, rule, reason, text) => {
  const { app } = toyApp();
  expect(() => PostgresChecks.of(app).acknowledge(rule, reason)).toThrow(new Error(text));
});

test('objects of ours are judged for their own release, others for what the nearest scope says', () => {
  const { app, engine } = toyApp();
  const chart = new Chart(app, 'c');
  const toyRelease = (release: string) => ({ _systemId: 'toy', _release: release }) as PostgresOperator;
  PostgresChecks.of(chart).release(toyRelease('1.0'));
  PostgresChecks.of(app).release(PostgresOperator.cloudNativePg(CloudNativePgRelease.V1_29));
  new Toy(chart, 'ours', {}, {}, '2.0');
  new Toy(chart, 'undecided', {}, {});
  foreign(chart, 'theirs', {});
  foreign(new Chart(app, 'other'), 'theirs', {});
  app.synthYaml();
  expect(engine.releases).toEqual(['2.0', '1.0', '1.0', undefined]);
});

test('charts that go to one Kubernetes cluster share a place', () => {
  const { app, engine } = toyApp();
  const [one, two, three] = ['one', 'two', 'three'].map((id) => new Chart(app, id));
  foreign(one, 'thing', {});
  foreign(two, 'thing', {});
  foreign(three, 'thing', {});
  expect(linesOf(() => app.synthYaml())).toEqual([]);

  PostgresChecks.of(one).place('frankfurt');
  PostgresChecks.of(two).place('frankfurt');
  expect(linesOf(() => app.synthYaml())).toEqual([expect.stringMatching(/^\[two\/thing\] DOC-106 Thing\/thing \/metadata\/name: /)]);
  expect(engine.places[1]).toEqual(['frankfurt', 'frankfurt', 'three']);
});

test('a blank place throws', () => {
  expect(() => PostgresChecks.of(new App()).place('')).toThrow(new Error('the name of a place is needed, got ""'));
});

test('a forgotten operator throws', () => {
  expect(() => PostgresChecks.of(new App()).release(undefined as unknown as PostgresOperator)).toThrow(
    new Error('PostgresChecks.release() needs `installed`: which operator is installed'),
  );
});

test('a report neither prints, nor fails, nor switches the checks on', () => {
  const app = new App();
  const chart = new Chart(app, 'c');
  twins(chart);
  expect(Checks.report(app).map(({ rule, construct }) => [rule, construct])).toEqual([['DOC-106', 'c/second']]);
  expect(linesOf(() => Testing.synth(chart))).toEqual([]);
});

const TWINS = `
apiVersion: v1
kind: ConfigMap
metadata: { name: twin }
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: twin
`;

test('a text is judged as data, with the place of each value', () => {
  const [finding, ...others] = Checks.findings(TWINS);
  expect(others).toEqual([]);
  expect(finding).toEqual({
    rule: 'DOC-106',
    layer: 'document',
    severity: 'error',
    apiVersion: 'v1',
    kind: 'ConfigMap',
    name: 'twin',
    path: '/metadata/name',
    problem: expect.stringContaining('"twin"'),
    fix: expect.any(String),
    source: expect.stringMatching(/^https:/),
    document: 2,
    line: 9,
    column: 9,
  });
});

test('a text that cannot be read is a finding with its line, and the other documents are judged', () => {
  const findings = Checks.findings(`a: [1\n---${TWINS}`);
  expect(findings.map(({ rule, document, line }) => [rule, document, line])).toEqual([
    ['DOC-001', 1, 2],
    ['DOC-106', 3, 10],
  ]);
});

test.each([
  ['an empty text', ''],
  ['a text of comments', '# nothing\n---\n# here'],
])('%s has no findings', (_name, text) => {
  expect(Checks.findings(text)).toEqual([]);
});

/** Two objects of one name, which is wrong whatever their kind is. */
function twins(chart: Chart): void {
  for (const id of ['first', 'second']) {
    new ApiObject(chart, id, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'twin' } });
  }
}
