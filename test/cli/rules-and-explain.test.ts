import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulesPage } from '../../scripts/docs/rules';
import { UsageError } from '../../src/check';
import { catalogue } from '../../src/check/catalogue';
import { explainCommand, explanation } from '../../src/cli/explain-command';
import { rulesCommand } from '../../src/cli/rules-command';
import { SYSTEMS } from '../../src/systems';
import { FakeIo } from './fake-io';

function printed(command: typeof rulesCommand, ...args: string[]): string {
  const io = new FakeIo({});
  expect(command(args, io)).toBe(0);
  return io.printed;
}

test('no two rules share an id', () => {
  const ids = catalogue(SYSTEMS).map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('every rule has an id of its series, a title without a final period, a reason and a source', () => {
  for (const { id, title, reason, source } of catalogue(SYSTEMS)) {
    expect(id).toMatch(/^[A-Z0-9]+-\d{3}$/);
    expect(title, id).toMatch(/^[A-Z"'].*[^.]$/);
    expect(reason, id).toMatch(/\.$/);
    expect(source, id).toMatch(/^https:\/\//);
  }
});

test('the catalogue is a table', () => {
  const lines = printed(rulesCommand).split('\n');
  expect(lines).toContainEqual(expect.stringMatching(/^DOC-106 +error +document +An object stands once in its place$/));
});

test('the catalogue is JSON', () => {
  expect(JSON.parse(printed(rulesCommand, '--format', 'json')).rules).toContainEqual({
    id: 'DOC-106',
    severity: 'error',
    layer: 'document',
    title: 'An object stands once in its place',
  });
});

test('a rule about values is accepted by the name of the chart, and in no manifest', () => {
  const [rule] = catalogue(SYSTEMS);
  const values = { group: 'an-chart', kind: 'Values' };
  expect(explanation({ ...rule, id: 'HM-001', kinds: [values] })).toContain(`Acknowledge:
  on the command line --acknowledge HM-001=Values/an-chart
  in a program `);
  const both = explanation({ ...rule, id: 'HM-001', kinds: [{ group: '', kind: 'Secret' }, values] });
  expect(both).toContain('  in the manifest by the annotation cdk8s-postgres/acknowledge.HM-001: ');
  expect(both).toContain('HM-001=Secret/NAMESPACE/NAME\n');
});

test('a rule is explained', () => {
  expect(printed(explainCommand, 'k8s-006')).toBe(`K8S-006  The name of a Service starts with a letter
warning; layer soundness; Service

Why: Kubernetes accepts the name of a Service that starts with a digit since 1.36; every earlier release refuses it.
Source: https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service
Fix: each finding of this rule says under "fix:" what to write.
Acknowledge:
  in the manifest by the annotation cdk8s-postgres/acknowledge.K8S-006: why this is acceptable
  on the command line --acknowledge K8S-006=Service/NAMESPACE/NAME
  in a program PostgresChecks.of(scope).acknowledge('K8S-006', 'why this is acceptable')
`);
});

test.each([
  [['SCHMA-003'], 'there is no rule "SCHMA-003", did you mean SCHEMA-003?'],
  [['something'], 'there is no rule "something"; "cdk8s-postgres rules" lists them'],
  [[], 'explain takes one rule id, got 0; "cdk8s-postgres rules" lists them'],
])('explain %j is refused', (args, message) => {
  expect(() => explainCommand(args, new FakeIo({}))).toThrow(new UsageError(message));
});

test('docs/rules.md is current; if not, run: npx projen docs', () => {
  expect(readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8')).toBe(rulesPage());
});
