import { expect, test } from 'vitest';
import { check } from '../../../../../src/check';
import { SYSTEMS } from '../../../../../src/systems';
import { clusterWith } from '../judging';
import { OPERATOR_CASES } from './operator-cases';

test.each(OPERATOR_CASES.map((each) => ({ what: each[0], each })))('$what', ({ each: [, refusedBy, spec, annotations] }) => {
  const body = clusterWith(spec, annotations ? { annotations } : {});
  const { findings } = check([{ place: 'test', body }], { systems: SYSTEMS });
  const errors = findings.filter(({ severity, layer }) => severity === 'error' && layer !== 'soundness');
  expect(errors.map(({ rule }) => rule).sort()).toEqual(refusedBy);
});
