import { cookieKeyHasLength } from '../../../../../src/systems/hybrid-manager/rules/components/cookie-key';
import { controlPlaneWith, judges, valuesWith, withComponent } from '../documents';

judges(cookieKeyHasLength, [
  ['no key', undefined, controlPlaneWith()],
  ['16 bytes pass', [], withComponent('upm-istio-gateway', { cookie_aeskey: 'k'.repeat(16) })],
  ['24 bytes pass', [], withComponent('upm-istio-gateway', { cookie_aeskey: 'k'.repeat(24) })],
  ['32 bytes pass', [], withComponent('upm-istio-gateway', { cookie_aeskey: 'k'.repeat(32) })],
  ['32 bytes in base64 pass', [], withComponent('upm-istio-gateway', { cookie_aeskey: Buffer.alloc(32).toString('base64') })],
  [
    '31 bytes are told',
    [
      'warning /spec/componentsParameters/upm-istio-gateway/cookie_aeskey: the text here has 31 bytes: one page wants 16 or 32 of them, another one 32 in base64, which are 44 characters; write what `openssl rand -base64 32` prints',
    ],
    withComponent('upm-istio-gateway', { cookie_aeskey: 'k'.repeat(31) }),
  ],
  [
    '33 bytes are told',
    [
      'warning /spec/componentsParameters/upm-istio-gateway/cookie_aeskey: the text here has 33 bytes: one page wants 16 or 32 of them, another one 32 in base64, which are 44 characters; write what `openssl rand -base64 32` prints',
    ],
    withComponent('upm-istio-gateway', { cookie_aeskey: 'k'.repeat(33) }),
  ],
  [
    'the older place is looked at',
    [
      'warning /parameters/upm-istio/cookie_aeskey: the text here has 5 bytes: one page wants 16 or 32 of them, another one 32 in base64, which are 44 characters; write what `openssl rand -base64 32` prints',
    ],
    valuesWith({ parameters: { 'upm-istio': { cookie_aeskey: 'short' } } }),
  ],
]);
