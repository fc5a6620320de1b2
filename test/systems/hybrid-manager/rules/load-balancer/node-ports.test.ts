import { nodePortsAreFree } from '../../../../../src/systems/hybrid-manager/rules/load-balancer/node-ports';
import { controlPlaneWith, judges, withComponent } from '../documents';

judges(nodePortsAreFree, [
  ['no ports', undefined, controlPlaneWith()],
  ['the first of the range passes', [], withComponent('upm-istio-gateway', { ingress_http_node_port: '30000' })],
  [
    'the one before is told',
    [
      'warning /spec/componentsParameters/upm-istio-gateway/ingress_http_node_port: 29999 is not among the ports that an API server gives away, 30000 to 32767; write one of them, unless the API server was started with another range',
    ],
    withComponent('upm-istio-gateway', { ingress_http_node_port: '29999' }),
  ],
  ['the last of the range passes', [], withComponent('upm-istio-gateway', { ingress_http_node_port: '32767' })],
  [
    'the one behind is told',
    [
      'warning /spec/componentsParameters/upm-istio-gateway/ingress_http_node_port: 32768 is not among the ports that an API server gives away, 30000 to 32767; write one of them, unless the API server was started with another range',
    ],
    withComponent('upm-istio-gateway', { ingress_http_node_port: '32768' }),
  ],
  [
    'what is no port fails',
    [
      'error /spec/componentsParameters/upm-istio-gateway/ingress_http_node_port: "http" is no port; write a number from 30000 to 32767, in quotes',
    ],
    withComponent('upm-istio-gateway', { ingress_http_node_port: 'http' }),
  ],
  [
    'the same one twice fails',
    [
      'error /spec/componentsParameters/upm-istio-gateway/ingress_https_node_port: 31000 is the port of ingress_http_node_port; write another one',
    ],
    withComponent('upm-istio-gateway', { ingress_http_node_port: '31000', ingress_https_node_port: '31000' }),
  ],
  [
    'so does one that another has by itself',
    [
      'error /spec/componentsParameters/upm-istio-gateway/ingress_http_node_port: 30288 is the port of ingress_https_node_port already, where nobody says another one; write another one',
    ],
    withComponent('upm-istio-gateway', { ingress_http_node_port: '30288' }),
  ],
  ['which may move away', [], withComponent('upm-istio-gateway', { ingress_http_node_port: '30288', ingress_https_node_port: '31443' })],
]);
