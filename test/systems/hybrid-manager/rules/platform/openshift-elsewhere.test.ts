import { domainsAreOfOpenshift } from '../../../../../src/systems/hybrid-manager/rules/platform/openshift-elsewhere';
import { controlPlaneWith, judges, withComponent, withGlobals } from '../documents';

judges(domainsAreOfOpenshift, [
  ['no domain', undefined, controlPlaneWith({ flavour: 'eks' })],
  ['on OpenShift they pass', [], withGlobals({ default_ingress_domain: 'apps.example.com' }, { flavour: 'rhos' })],
  [
    'elsewhere they are told',
    [
      'warning /spec/componentsParameters/upm-istio-gateway/openshift_console_domain_name: openshift_console_domain_name is for "rhos" alone, and the platform is "eks"; remove it',
    ],
    withComponent('upm-istio-gateway', { openshift_console_domain_name: 'console.example.com' }, { flavour: 'eks' }),
  ],
  [
    'on GKE an older page is named',
    [
      'warning /spec/globalParameters/default_ingress_domain: default_ingress_domain is for "rhos" alone, though an older page for GKE lists it, and the platform is "gke"; remove it',
    ],
    withGlobals({ default_ingress_domain: 'apps.example.com' }, { flavour: 'gke' }),
  ],
  ['an unknown platform may be OpenShift', undefined, withGlobals({ default_ingress_domain: 'apps.example.com' }, { flavour: 'rosa' })],
]);
