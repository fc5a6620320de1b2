import { expect, test } from 'vitest';
import { type Acknowledgement, check, UsageError } from '../../src/check';
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
