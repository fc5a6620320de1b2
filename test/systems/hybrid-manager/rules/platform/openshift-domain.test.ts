import { openshiftHasDomain } from '../../../../../src/systems/hybrid-manager/rules/platform/openshift-domain';
import { controlPlaneWith, judges, withGlobals } from '../documents';

judges(openshiftHasDomain, [
  ['another platform', undefined, controlPlaneWith({ flavour: 'eks' })],
  ['it passes', [], withGlobals({ default_ingress_domain: 'apps.example.com' }, { flavour: 'rhos' })],
  [
    'without it fails',
    [
      'error /spec/globalParameters/default_ingress_domain: default_ingress_domain is missing; write what `oc get ingresses.config/cluster -o jsonpath={.spec.domain}` prints',
    ],
    controlPlaneWith({ flavour: 'rhos' }),
  ],
]);
