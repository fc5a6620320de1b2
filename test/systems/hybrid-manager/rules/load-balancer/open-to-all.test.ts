import { balancerIsNotOpen } from '../../../../../src/systems/hybrid-manager/rules/load-balancer/open-to-all';
import { controlPlaneWith, judges } from '../documents';

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
]);
