import type { Rule } from '../../../../finding';
import { CLUSTER } from '../kinds';
import { VALIDATION } from './cluster-rule';
import { annotation } from './view';

const PATH = '/metadata/annotations/cnpg.io~1validation';

export const validationSwitchIsKnown: Rule = {
  id: 'CNPG-391',
  title: 'The switch of validation is enabled or disabled',
  kinds: [CLUSTER],
  layer: 'admission',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/labels_annotations/',
  reason: 'With any other text the operator warns and validates.',
  about: [PATH],

  check(document) {
    const value = annotation(document, VALIDATION);
    if (value === undefined) {
      return undefined;
    }
    return ['', 'enabled', 'disabled'].includes(value)
      ? []
      : [
          {
            path: PATH,
            problem: `"${value}" is neither enabled nor disabled, the operator validates`,
            fix: 'write "enabled", or remove the annotation',
          },
        ];
  },
};
