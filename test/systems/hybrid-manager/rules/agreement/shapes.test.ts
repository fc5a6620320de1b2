import { shapesAgree } from '../../../../../src/systems/hybrid-manager/rules/agreement/shapes';
import { controlPlaneWith, judges, valuesWith } from '../documents';

const VALUES = valuesWith({
  system: 'eks',
  bootstrapImageTag: 'v2026.5.1',
  containerRegistryURL: 'r.example.com/p',
  imagePullSecrets: ['edb-cred'],
  scenarios: 'core,ai',
  parameters: { global: { portal_domain_name: 'portal.example.com', storage_class: 'gp3' }, 'upm-istio-gateway': { cookie_aeskey: 'k' } },
});

const SPEC = {
  flavour: 'eks',
  version: 'v2026.5.1',
  imageRegistry: 'r.example.com/p',
  imagePullSecrets: [{ name: 'edb-cred', namespace: 'edbpgai-bootstrap' }],
  scenarios: ['ai', 'core'],
  globalParameters: { portal_domain_name: 'portal.example.com', storage_class: 'gp3', HCP_VERSION: 'v2026.5.1' },
  componentsParameters: { 'upm-istio-gateway': { cookie_aeskey: 'k' } },
};

judges(shapesAgree, [
  ['no values', undefined, controlPlaneWith(SPEC)],
  ['the same passes', [], controlPlaneWith(SPEC), { beside: [VALUES] }],
  [
    'a version that differs fails',
    ['error /spec/version: "v1.4.0" stands in the object, and "v2026.5.1" in the values beside it; write the same in both'],
    controlPlaneWith({ ...SPEC, version: 'v1.4.0' }),
    { beside: [VALUES] },
  ],
  [
    'a scenario that lacks fails',
    ['error /spec/scenarios: the object lists core, and the values beside it core, ai; list the same in both'],
    controlPlaneWith({ ...SPEC, scenarios: ['core'] }),
    { beside: [VALUES] },
  ],
  [
    'parameters that differ, lack or are more fail',
    [
      'error /spec/globalParameters/portal_domain_name: "p.example.com" stands in the object, and "portal.example.com" in the values beside it; write the same in both',
      'error /spec/globalParameters/storage_class: nothing stands in the object, and "gp3" in the values beside it; write the same in both',
      'error /spec/globalParameters/trust_domain: "x" stands in the object, and nothing in the values beside it; write the same in both',
    ],
    controlPlaneWith({ ...SPEC, globalParameters: { portal_domain_name: 'p.example.com', trust_domain: 'x' } }),
    { beside: [VALUES] },
  ],
  [
    'a key that differs is not shown',
    [
      'error /spec/componentsParameters/upm-istio-gateway/cookie_aeskey: something else stands in the object, and something else in the values beside it; write the same in both',
    ],
    controlPlaneWith({ ...SPEC, componentsParameters: { 'upm-istio-gateway': { cookie_aeskey: 'other' } } }),
    { beside: [VALUES] },
  ],
  [
    'fields as a whole fail',
    [
      'error /spec/source: something else stands in the object, and nothing in the values beside it; write the same in both',
      'error /spec/imagePullSecrets: the object lists none, and the values beside it edb-cred; list the same in both',
    ],
    controlPlaneWith({ ...SPEC, source: { remote: true }, imagePullSecrets: [] }),
    { beside: [VALUES] },
  ],
]);
