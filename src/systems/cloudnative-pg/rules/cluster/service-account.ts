import { clusterRule } from './cluster-rule';
import { isSet, textAt } from './view';

export const oneServiceAccount = clusterRule({
  id: 'CNPG-378',
  title: 'The service account is made or named',
  since: '1.29',
  reason: "The template is for the account that the operator makes; an account with a name is somebody else's and left as it is.",
  about: ['/spec/serviceAccountName'],

  check(spec) {
    const name = textAt(spec, 'serviceAccountName');
    if (name === '') {
      return undefined;
    }
    return isSet(spec, 'serviceAccountTemplate')
      ? [
          {
            path: '/spec/serviceAccountName',
            problem: `the account "${name}" is named beside serviceAccountTemplate, one of both is expected`,
            fix: 'remove one',
          },
        ]
      : [];
  },
});
