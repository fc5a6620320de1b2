import { itemsAt, memberAt, type Rule } from '../../../../finding';
import { quoted } from '../../../secrets';
import { configurationsFor } from '../../environment';
import { BOOTSTRAP_NAMESPACE, PULL_SECRET } from '../../names';
import { pullSecretNames } from '../../pull-secrets';
import { PULL_SECRET_PAGE } from './source';

export const bootstrapAccountPulls: Rule = {
  id: 'HM-246',
  title: 'The default service account of edbpgai-bootstrap names the pull secret',
  kinds: [{ group: '', kind: 'ServiceAccount' }],
  layer: 'references',
  severity: 'warning',
  source: PULL_SECRET_PAGE,
  reason: 'Pods that say nothing about pull secrets take those of their service account.',

  check(document, context) {
    if (document.name !== 'default' || document.namespace !== BOOTSTRAP_NAMESPACE) {
      return undefined;
    }
    const configurations = configurationsFor(document, context);
    const names = configurations.length === 0 ? [PULL_SECRET] : configurations.flatMap(pullSecretNames);
    const referenced = itemsAt(document.body, 'imagePullSecrets').map((item) => memberAt(item, 'name'));
    return names.some((name) => referenced.includes(name))
      ? []
      : [
          {
            path: '/imagePullSecrets',
            problem: `the service account does not name the pull secret ${quoted([...new Set(names)])}`,
            fix: `add it: imagePullSecrets: [{name: ${names[0]}}]`,
          },
        ];
  },
};
