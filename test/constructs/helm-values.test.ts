import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Chart, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { afterEach, expect, test } from 'vitest';
import { check } from '../../src/check';
import { CheckSeverity, Checks, PostgresChecks } from '../../src/constructs/checks';
import { HelmValues } from '../../src/constructs/helm-values';
import type { Engine } from '../../src/constructs/session/engine';
import { Session } from '../../src/constructs/session/session';
import type { JsonObject, Rule } from '../../src/finding';
import { readValues } from '../../src/kubernetes/yaml';
import { ruleWith, systemWith } from '../check/systems';
import { TRAPS } from '../kubernetes/yaml/traps';
import { linesOf, WAYS, warningsOf } from './session-bench';

const VALUES = { group: 'an-chart', version: 'values', kind: 'Values', scope: 'Namespaced' } as const;

const sizeIsKnown: Rule = ruleWith({
  kinds: [VALUES],
  check: ({ body }, { release, releaseAsked }) => {
    const problem = `"${body.size}" is no size in ${release}${releaseAsked ? ', as asked' : ''}`;
    return body.size === 'tiny' ? [{ path: '/size', problem, fix: 'write "small"' }] : [];
  },
});
const colourIsQuiet: Rule = ruleWith({
  id: 'TEST-002',
  kinds: [VALUES],
  severity: 'warning',
  layer: 'soundness',
  check: ({ body }) => (body.colour === 'red' ? [{ path: '/colour', problem: 'red will hurt', fix: 'write "grey"' }] : []),
});

const system = systemWith({
  kinds: [VALUES],
  rules: [sizeIsKnown, colourIsQuiet],
  schema: () => ({ pool: { shapes: [{ type: 'object', open: true }] }, root: 0 }),
});
const engine: Engine = {
  check: (subjects, options) => check(subjects, { ...options, systems: [system] }),
  ruleIds: () => ['TEST-001', 'TEST-002'],
};

function judgedApp(): App {
  const app = new App();
  Session.open(app, engine);
  return app;
}

/** A construct of ours that writes values. */
class Installation extends Construct {
  public readonly values: HelmValues;

  constructor(scope: Construct, id: string, body: JsonObject, overrides?: Record<string, unknown>, release?: string) {
    super(scope, id);
    this.values = HelmValues._of(this, 'Values', {
      chart: 'an-chart',
      written: { body, origins: () => ({ '/size': 'size', '/colour': 'appearance.colour' }) },
      ...(release === undefined ? {} : { release: { system: system.id, release } }),
      overrides,
    });
  }
}

const made: string[] = [];
afterEach(() => {
  for (const directory of made.splice(0)) {
    rmSync(directory, { recursive: true });
  }
});

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'values-'));
  made.push(path);
  return path;
}

test('values are judged with the App, under the construct that they belong to', () => {
  const app = judgedApp();
  const chart = new Chart(app, 'c');
  new Installation(chart, 'hm', { size: 'tiny', colour: 'red' });
  let lines: string[] = [];
  const warnings = warningsOf(() => {
    lines = linesOf(() => app.synthYaml());
  });
  expect(lines).toEqual(['[c/hm] TEST-001 size: "tiny" is no size in 1.30; write "small"']);
  expect(warnings).toEqual(['warning: [c/hm] TEST-002 appearance.colour: red will hurt; write "grey"']);
});

test.each(WAYS)('%s they are no object that is emitted', (_way, synth) => {
  const chart = new Chart(judgedApp(), 'c');
  new Installation(chart, 'hm', { size: 'small' });
  expect([synth(chart)].flat().join('')).toBe('');
});

test('what was laid over them is named as such, and is judged', () => {
  const app = judgedApp();
  const { values } = new Installation(new Chart(app, 'c'), 'hm', { size: 'small', deep: { a: 1, b: 2 } }, { size: 'tiny', deep: { b: 3 } });
  expect(values.toYaml()).toBe('deep:\n  a: 1\n  b: 3\nsize: tiny\n');
  expect(linesOf(() => app.synthYaml())).toEqual(['[c/hm] TEST-001 overrides (/size): "tiny" is no size in 1.30; write "small"']);
});

test('they are judged for the release that they are written for', () => {
  const app = judgedApp();
  new Installation(new Chart(app, 'c'), 'hm', { size: 'tiny' }, {}, '1.28');
  expect(linesOf(() => app.synthYaml())).toEqual(['[c/hm] TEST-001 size: "tiny" is no size in 1.28, as asked; write "small"']);
});

test('the report holds them, and findings can be acknowledged', () => {
  const app = judgedApp();
  const chart = new Chart(app, 'c');
  const installation = new Installation(chart, 'hm', { size: 'tiny' });
  PostgresChecks.of(installation).acknowledge('TEST-001', 'a test');
  expect(Checks.report(installation.values)).toEqual([
    expect.objectContaining({
      ...{ rule: 'TEST-001', apiVersion: 'an-chart/values', kind: 'Values', name: 'an-chart', path: '/size' },
      ...{ prop: 'size', construct: 'c/hm', reason: 'a test' },
    }),
  ]);
  expect(linesOf(() => app.synthYaml())).toEqual([]);
});

test('a chart stands once in a place', () => {
  const app = judgedApp();
  const chart = new Chart(app, 'c');
  new Installation(chart, 'one', { size: 'small' });
  new Installation(chart, 'two', { size: 'small' });
  new Installation(new Chart(app, 'd'), 'three', { size: 'small' });
  expect(linesOf(() => app.synthYaml())).toEqual([
    '[c/two] DOC-106 Values/an-chart: values of the chart an-chart already stand further up in "c"; keep one of the two, or give each a location of its own',
  ]);
});

test('a Lazy is what it gives, and names are sorted', () => {
  const { values } = new Installation(new Chart(judgedApp(), 'c'), 'hm', { size: 'small' }, { b: Lazy.any({ produce: () => 2 }), a: 1 });
  expect(values.toYaml()).toBe('a: 1\nb: 2\nsize: small\n');
});

test('what is no plain data is a finding', () => {
  const app = judgedApp();
  new Installation(new Chart(app, 'c'), 'hm', { size: 'small' }, { since: new Date(0) });
  expect(linesOf(() => app.synthYaml())).toEqual([
    `[c/hm] CDK8S-001 Values/an-chart: cdk8s cannot render it, it stops with "Error: can't render non-simple object of type 'Date'"; give it plain data: texts, numbers, booleans, lists and maps`.replace(
      '"Error: ',
      '"',
    ),
  ]);
});

test('values are saved under the name of their chart, in a directory that is made', () => {
  const path = join(directory(), 'new', 'dist');
  const { values } = new Installation(new Chart(judgedApp(), 'c'), 'hm', { size: 'small', account: '123456789012' });
  values.save(path);
  expect(values.chart).toBe('an-chart');
  expect(readdirSync(path)).toEqual(['an-chart.values.yaml']);
  expect(readFileSync(join(path, 'an-chart.values.yaml'), 'utf8')).toBe('account: "123456789012"\nsize: small\n');
  values.save(path);
  expect(readdirSync(path)).toHaveLength(1);
});

test('nothing is saved where synth would fail, whichever construct is wrong, with the same error', () => {
  const path = join(directory(), 'dist');
  const app = judgedApp();
  const { values } = new Installation(new Chart(app, 'c'), 'right', { size: 'small' });
  new Installation(new Chart(app, 'd'), 'wrong', { size: 'tiny' });
  const lines = linesOf(() => values.save(path));
  expect(lines).toEqual(['[d/wrong] TEST-001 size: "tiny" is no size in 1.30; write "small"']);
  expect(linesOf(() => app.synthYaml())).toEqual(lines);
  expect(existsSync(path)).toBe(false);
});

test('a warning keeps values from being saved where it fails synth', () => {
  const app = judgedApp();
  PostgresChecks.of(app).failOn(CheckSeverity.WARNING);
  const { values } = new Installation(new Chart(app, 'c'), 'hm', { colour: 'red' });
  expect(linesOf(() => values.save(join(directory(), 'dist')))).toEqual(['[c/hm] TEST-002 appearance.colour: red will hurt; write "grey"']);
});

test('a blank directory is refused', () => {
  const { values } = new Installation(new Chart(judgedApp(), 'c'), 'hm', {});
  expect(() => values.save(' ')).toThrow('the directory to save values in is needed, got " "');
});

test('texts are read back as they were', () => {
  const body = Object.fromEntries(TRAPS.map((trap, index) => [`key${index}`, [trap, { [trap === '' ? 'empty' : `_${trap}`]: trap }]]));
  const { values } = new Installation(new Chart(judgedApp(), 'c'), 'hm', body);
  expect(readValues(values.toYaml())).toMatchObject({ body, faults: [] });
});

test('findings about the text of values say where they are', () => {
  const yaml = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, labels: {b: c d}}\n';
  const findings = Checks.findings(yaml, { values: { foo: '- a\n', bar: 'a: 1\n---\nb: 2\n', good: '' } });
  expect(findings.map(({ rule, kind, name, line, column }) => [rule, kind, name, line, column])).toEqual([
    ['DOC-013', 'Values', 'bar', 2, 1],
    ['DOC-012', 'Values', 'foo', 1, 1],
    ['K8S-003', 'ConfigMap', 'a', 3, 33],
  ]);
});
