import { balancerIsNotOpen } from '../../../../../src/systems/hybrid-manager/rules/load-balancer/open-to-all';
import { controlPlaneWith, judges, withGlobals } from '../documents';

judges(balancerIsNotOpen, [
  ['no annotations', undefined, controlPlaneWith()],
  [
    'an internal one passes',
    [],
    controlPlaneWith({
      resourceAnnotations: [
        {
          name: 'istio-ingressgateway',
          kind: 'Service',
          annotations: { 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internal' },
        },
      ],
    }),
  ],
  [
    'one with source ranges passes',
    [],
    controlPlaneWith({
      resourceAnnotations: [
        {
          name: 'istio-ingressgateway',
          kind: 'Service',
          annotations: {
            'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internet-facing',
            'service.beta.kubernetes.io/load-balancer-source-ranges': '203.0.113.0/24',
          },
        },
      ],
    }),
  ],
  [
    'one without is told',
    [
      'warning /spec/resourceAnnotations/0/annotations/service.beta.kubernetes.io~1aws-load-balancer-scheme: the load balancer faces the internet, and no source ranges are given; write service.beta.kubernetes.io/load-balancer-source-ranges with the networks that may reach it, or make it internal',
    ],
    controlPlaneWith({
      resourceAnnotations: [
        {
          name: 'istio-ingressgateway',
          kind: 'Service',
          annotations: { 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internet-facing' },
        },
      ],
    }),
  ],
  [
    'what is public on GKE is told',
    [
      'warning /spec/globalParameters/load_balancer_mode: load balancers are public, that of the portal faces the internet on "gke", and no source ranges are given; write service.beta.kubernetes.io/load-balancer-source-ranges with the networks that may reach it, or make it internal',
    ],
    withGlobals({ load_balancer_mode: 'public' }, { flavour: 'gke' }),
  ],
  [
    'with an internal load balancer it passes',
    [],
    withGlobals(
      { load_balancer_mode: 'public' },
      { flavour: 'gke', resourceAnnotations: [{ annotations: { 'networking.gke.io/load-balancer-type': 'Internal' } }] },
    ),
  ],
  [
    'with source ranges it passes',
    [],
    withGlobals(
      { load_balancer_mode: 'public' },
      {
        flavour: 'aks',
        resourceAnnotations: [{ annotations: { 'service.beta.kubernetes.io/load-balancer-source-ranges': '10.0.0.0/8' } }],
      },
    ),
  ],
  ['on EKS the default is not known', [], withGlobals({ load_balancer_mode: 'public' }, { flavour: 'eks' })],
  ['private ones pass', [], withGlobals({ load_balancer_mode: 'private' }, { flavour: 'aks' })],
]);
