import { expect, test } from 'vitest';
import { validationIsOn as rule } from '../../../../src/systems/cloudnative-pg/rules/validation-annotation';
import { manifest, texts } from './judging';

const annotated = (kind: string, value: string | null) =>
  manifest(kind, 'it', { cluster: { name: 'orders' } }, { annotations: { 'cnpg.io/validation': value } });
const at = 'warning /metadata/annotations/cnpg.io~1validation: cnpg.io/validation is';

test.each([
  ['no annotation does not concern the rule', manifest('Pooler', 'rw', {}), undefined],
  ['a null is none', annotated('Backup', null), undefined],
  ['a schedule has no switch', annotated('ScheduledBackup', 'disabled'), undefined],
  ['"enabled" passes', annotated('Database', 'enabled'), []],
  ['an empty one passes', annotated('Database', ''), []],
  [
    '"disabled" is told',
    annotated('Pooler', 'disabled'),
    [`${at} "disabled": the operator accepts what it would refuse; remove the annotation as soon as what it was for is done`],
  ],
  [
    'another value is told',
    annotated('Backup', 'Disabled'),
    [`${at} "Disabled", "enabled" or "disabled" is expected; the operator validates; remove the annotation`],
  ],
])('%s', (_name, document, expected) => {
  expect(texts(rule, document)).toEqual(expected);
});
