import { openshiftHasDomains } from '../../../../../src/systems/hybrid-manager/rules/platform/openshift-domains';
import { controlPlaneWith, judges, withGlobals } from '../documents';

judges(openshiftHasDomains, [
  ['another platform', undefined, controlPlaneWith({ flavour: 'eks' })],
  [
    'both pass',
    [],
    withGlobals(
      { default_ingress_domain: 'apps.example.com' },
      { flavour: 'rhos', componentsParameters: { 'upm-istio-gateway': { openshift_console_domain_name: 'console.example.com' } } },
    ),
  ],
  [
    'none of them',
    [
      'error /spec/globalParameters/default_ingress_domain: default_ingress_domain is missing; write what `oc get ingresses.config/cluster -o jsonpath={.spec.domain}` prints',
      'warning /spec/componentsParameters/upm-istio-gateway/openshift_console_domain_name: openshift_console_domain_name is missing; write the host name of the console',
    ],
    controlPlaneWith({ flavour: 'rhos' }),
  ],
]);
