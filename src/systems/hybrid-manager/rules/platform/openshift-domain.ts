import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { missingText } from '../settings/missing-text';

const INGRESS = ['global', 'default_ingress_domain'] as const;

export const openshiftHasDomain = configurationRule({
  id: 'HM-007',
  title: 'On OpenShift the domain of its ingress is given',
  severity: 'error',
  source: PAGES.requirements,
  reason: 'Routes of OpenShift are below that domain, and Hybrid Manager cannot ask for it.',

  check({ configuration }) {
    if (configuration.get('flavour')?.value !== 'rhos') {
      return undefined;
    }
    return missingText(configuration, INGRESS, 'write what `oc get ingresses.config/cluster -o jsonpath={.spec.domain}` prints');
  },
});
