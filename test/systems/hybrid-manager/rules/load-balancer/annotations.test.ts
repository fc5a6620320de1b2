import { balancerAnnotationsFit } from '../../../../../src/systems/hybrid-manager/rules/load-balancer/annotations';
import { controlPlaneWith, judges } from '../documents';

judges(balancerAnnotationsFit, [
  ['no annotations', undefined, controlPlaneWith()],
  [
    'those that pages name pass',
    [],
    controlPlaneWith({
      resourceAnnotations: [
        {
          name: 'istio-ingressgateway',
          kind: 'Service',
          annotations: {
            'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internal',
            'service.beta.kubernetes.io/load-balancer-source-ranges': '10.0.0.0/8, 192.168.1.7/24',
          },
        },
      ],
    }),
  ],
  [
    'others pass',
    [],
    controlPlaneWith({
      resourceAnnotations: [{ name: 'istio-ingressgateway', kind: 'Service', annotations: { 'metallb.io/address-pool': 'public' } }],
    }),
  ],
  [
    'an unknown scheme fails',
    [
      'error /spec/resourceAnnotations/0/annotations/service.beta.kubernetes.io~1aws-load-balancer-scheme: "public" is no scheme of a load balancer, internal or internet-facing is expected; choose one of them',
    ],
    controlPlaneWith({
      resourceAnnotations: [
        { name: 'istio-ingressgateway', kind: 'Service', annotations: { 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'public' } },
      ],
    }),
  ],
  [
    'a source range that is none fails',
    [
      'error /spec/resourceAnnotations/0/annotations/service.beta.kubernetes.io~1load-balancer-source-ranges: "10.0.0.1" is no range of addresses, such as 10.0.0.0/8; write ranges with commas between',
    ],
    controlPlaneWith({
      resourceAnnotations: [
        {
          name: 'istio-ingressgateway',
          kind: 'Service',
          annotations: { 'service.beta.kubernetes.io/load-balancer-source-ranges': '10.0.0.0/8,10.0.0.1' },
        },
      ],
    }),
  ],
  [
    'the longest range passes',
    [],
    controlPlaneWith({
      resourceAnnotations: [
        {
          name: 'istio-ingressgateway',
          kind: 'Service',
          annotations: { 'service.beta.kubernetes.io/load-balancer-source-ranges': '10.0.0.1/32' },
        },
      ],
    }),
  ],
  [
    'a longer one fails',
    [
      'error /spec/resourceAnnotations/0/annotations/service.beta.kubernetes.io~1load-balancer-source-ranges: "10.0.0.1/33" is no range of addresses, such as 10.0.0.0/8; write ranges with commas between',
    ],
    controlPlaneWith({
      resourceAnnotations: [
        {
          name: 'istio-ingressgateway',
          kind: 'Service',
          annotations: { 'service.beta.kubernetes.io/load-balancer-source-ranges': '10.0.0.1/33' },
        },
      ],
    }),
  ],
  [
    'another target is told',
    [
      'warning /spec/resourceAnnotations/0: annotations for Service "ingressgateway", the pages know those for Service "istio-ingressgateway" alone; write name: istio-ingressgateway and kind: Service',
    ],
    controlPlaneWith({ resourceAnnotations: [{ name: 'ingressgateway', kind: 'Service', annotations: {} }] }),
  ],
]);
