import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { missingText } from '../settings/missing-text';

const INGRESS = ['global', 'default_ingress_domain'] as const;
const CONSOLE = ['upm-istio-gateway', 'openshift_console_domain_name'] as const;

export const openshiftHasDomains = configurationRule({
  id: 'HM-007',
  title: 'On OpenShift the domains of its ingress and of its console are given',
  severity: 'error',
  source: PAGES.requirements,
  reason: 'Hybrid Manager cannot ask OpenShift for them. Without the domain of the console its links lead nowhere.',

  check({ configuration }) {
    if (configuration.get('flavour')?.value !== 'rhos') {
      return undefined;
    }
    return [
      ...missingText(configuration, INGRESS, 'write what `oc get ingresses.config/cluster -o jsonpath={.spec.domain}` prints'),
      ...missingText(configuration, CONSOLE, 'write the host name of the console').map((finding) => ({
        ...finding,
        severity: 'warning' as const,
      })),
    ];
  },
});
