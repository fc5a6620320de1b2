import { expect, test } from 'vitest';
import { type Acknowledgement, check, UsageError } from '../../src/check';
import type { Json } from '../../src/finding';
import { cluster, inPlace, nameOf, ruleWith, systemWith } from './systems';

function acknowledging(...acknowledgements: Acknowledgement[]) {
  const systems = [systemWith({ rules: [ruleWith()] })];
  return check(inPlace('chart', cluster('a'), cluster('b')), { systems, acknowledgements });
}

test('an acknowledged finding is listed apart, with the reason', () => {
  const { findings, acknowledged } = acknowledging({
    rule: 'TEST-001',
    reason: 'a cache',
    covers: (_subject, document) => document?.name === 'a',
  });
  expect(findings.map(({ document }) => nameOf(document))).toEqual(['b']);
  expect(acknowledged).toMatchObject([{ rule: 'TEST-001', reason: 'a cache', document: { name: 'a' } }]);
});

test('an acknowledgement without a subject covers all of them', () => {
  expect(acknowledging({ rule: 'TEST-001', reason: 'a cache' }).findings).toEqual([]);
});

test('an acknowledgement can name the subject by its number', () => {
  const { findings } = acknowledging({ rule: 'TEST-001', reason: 'a cache', covers: (subject) => subject === 1 });
  expect(findings.map(({ subject }) => subject)).toEqual([0]);
});

test('an acknowledgement that no finding asked for is reported', () => {
  const stale = { rule: 'TEST-002', reason: 'was needed once' };
  expect(acknowledging(stale).unusedAcknowledgements).toEqual([stale]);
});

test.each(['', '  '])('an acknowledgement with the reason %j is refused', (reason) => {
  expect(() => acknowledging({ rule: 'TEST-001', reason })).toThrow(
    new UsageError('an acknowledgement of TEST-001 needs the reason why its findings are accepted, got ""'),
  );
});

function annotated(annotations: Record<string, Json>, acknowledgements: Acknowledgement[] = []) {
  const systems = [systemWith({ rules: [ruleWith()] })];
  return check(inPlace('chart', cluster('a', {}, { annotations }), cluster('b')), { systems, acknowledgements });
}

test('an annotation accepts the findings of a rule about its object', () => {
  const { findings, acknowledged } = annotated({ 'cdk8s-postgres/acknowledge.TEST-001': 'a cache' });
  expect(findings.map(({ document }) => nameOf(document))).toEqual(['b']);
  expect(acknowledged).toMatchObject([{ rule: 'TEST-001', reason: 'a cache', inManifest: true, document: { name: 'a' } }]);
});

test('the caller comes before the annotation, so that nobody is told that an option is unused', () => {
  const { acknowledged, unusedAcknowledgements } = annotated({ 'cdk8s-postgres/acknowledge.TEST-001': 'a cache' }, [
    { rule: 'TEST-001', reason: 'a trial' },
  ]);
  expect(acknowledged.map(({ reason }) => reason)).toEqual(['a trial', 'a trial']);
  expect(unusedAcknowledgements).toEqual([]);
});

test.each([[''], ['  '], [null], [7]])('an annotation with the reason %j accepts nothing, and is a finding', (reason) => {
  const { findings, acknowledged } = annotated({ 'cdk8s-postgres/acknowledge.TEST-001': reason });
  expect(acknowledged).toEqual([]);
  expect(findings.filter(({ rule }) => rule === 'DOC-112')).toMatchObject([
    {
      severity: 'warning',
      path: '/metadata/annotations/cdk8s-postgres~1acknowledge.TEST-001',
      problem: 'TEST-001 is acknowledged without a reason, which accepts nothing',
      fix: 'write why its findings are acceptable here',
    },
  ]);
});

test.each([
  ['TEST-002', 'did you mean TEST-001?'],
  ['', 'remove it'],
])('an annotation for the rule "%s", which is none, is a finding', (id, fix) => {
  expect(annotated({ [`cdk8s-postgres/acknowledge.${id}`]: 'a cache' }).findings.filter(({ rule }) => rule === 'DOC-112')).toMatchObject([
    { problem: `there is no rule "${id}" to acknowledge`, fix, aboutKey: true },
  ]);
});

test('without such an annotation nothing is said of it', () => {
  expect(annotated({ 'cdk8s-postgres/backup': 'none' }).rulesApplied).not.toContain('DOC-112');
});
