import { clusterRule } from './cluster-rule';
import { isSet, textAt } from './view';

export const superuserSecretIsNamed = clusterRule({
  id: 'CNPG-318',
  title: 'The Secret of the superuser has a name',
  reason: 'Where superuserSecret is written, the operator takes the password from there and makes none itself.',
  about: ['/spec/superuserSecret'],

  check(spec) {
    if (!isSet(spec, 'superuserSecret')) {
      return undefined;
    }
    return textAt(spec, 'superuserSecret', 'name') !== ''
      ? []
      : [
          {
            path: '/spec/superuserSecret/name',
            problem: 'the Secret has no name, one is expected',
            fix: 'name the Secret, or remove superuserSecret and let the operator make one',
          },
        ];
  },
});
