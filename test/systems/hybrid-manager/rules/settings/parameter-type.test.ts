import { parametersAreTexts } from '../../../../../src/systems/hybrid-manager/rules/settings/parameter-type';
import { controlPlaneWith, judges, valuesWith, withComponent, withGlobals } from '../documents';

judges(parametersAreTexts, [
  ['no parameters', undefined, controlPlaneWith()],
  ['texts pass', [], withGlobals({ portal_domain_name: 'portal.example.com' })],
  ['null is nothing', [], withGlobals({ portal_domain_name: null })],
  [
    'a number fails',
    [
      'error /spec/globalParameters/internal_backup_folder: internal_backup_folder is 123456789012, a text is expected, and the API server drops anything else; write "123456789012" in quotes; digits behind a zero or with an e among them are another number already, so write what was meant',
    ],
    withGlobals({ internal_backup_folder: 123456789012 }),
  ],
  [
    'what YAML has made another number of fails',
    [
      'error /parameters/global/internal_backup_folder: internal_backup_folder is 12345678900, a text is expected; write "12345678900" in quotes; digits behind a zero or with an e among them are another number already, so write what was meant',
    ],
    valuesWith({ parameters: { global: { internal_backup_folder: 12345678900 } } }),
  ],
  [
    'a boolean is dropped from an object',
    [
      'error /spec/componentsParameters/upm-istio-gateway/enable_api_audit: upm-istio-gateway.enable_api_audit is true, a text is expected, and the API server drops anything else; write "true", in quotes',
    ],
    withComponent('upm-istio-gateway', { enable_api_audit: true }),
  ],
  [
    'and told in values',
    [
      'warning /parameters/transporter-data-operator/fips_enabled: transporter-data-operator.fips_enabled is false, a text is expected; write "false", in quotes',
    ],
    valuesWith({ parameters: { 'transporter-data-operator': { fips_enabled: false } } }),
  ],
  [
    'a list fails',
    [
      'error /spec/componentsParameters/upm-beacon/server_host: upm-beacon.server_host is a list of 1 item, a text is expected, and the API server drops anything else; write a text, in quotes',
    ],
    withComponent('upm-beacon', { server_host: ['a'] }),
  ],
  [
    'a key is not shown',
    [
      'error /spec/componentsParameters/upm-istio-gateway/cookie_aeskey: upm-istio-gateway.cookie_aeskey is a number, a text is expected, and the API server drops anything else; write it in quotes; digits behind a zero or with an e among them are another number already, so write what was meant',
    ],
    withComponent('upm-istio-gateway', { cookie_aeskey: 1234567890123456 }),
  ],
]);
