import { parametersAreSpelt } from '../../../../../src/systems/hybrid-manager/rules/settings/parameter-name';
import { controlPlaneWith, judges, valuesWith, withComponent } from '../documents';

judges(parametersAreSpelt, [
  ['no parameters', undefined, controlPlaneWith()],
  ['names that pages name pass', [], withComponent('upm-istio-gateway', { cookie_aeskey: 'x' })],
  ['names that are like none pass', [], withComponent('upm-istio-gateway', { something_else: 'x' })],
  ['components that are like none pass', [], withComponent('upm-other', { memory: 'x' })],
  [
    'the slip of a page is told',
    [
      'warning /spec/componentsParameters/upm-istio-gateway/cooke_aeskey: "cooke_aeskey" is no parameter of upm-istio-gateway that a page names; did you mean cookie_aeskey?',
    ],
    withComponent('upm-istio-gateway', { cooke_aeskey: 'x' }),
  ],
  [
    'so is an older name',
    [
      'warning /spec/componentsParameters/upm-beacon/location_id: "location_id" is no parameter of upm-beacon that a page names; did you mean beacon_location_id?',
    ],
    withComponent('upm-beacon', { location_id: 'x' }),
  ],
  [
    'two slips are told',
    [
      'warning /parameters/global/portal_domian_nam: "portal_domian_nam" is no parameter of all components that a page names; did you mean portal_domain_name?',
    ],
    valuesWith({ parameters: { global: { portal_domian_nam: 'x' } } }),
  ],
  ['four are not', [], valuesWith({ parameters: { global: { portl_domn_nm: 'x' } } })],
  [
    'a component that is misspelt is told',
    [
      'warning /spec/componentsParameters/upm-beacn/server_host: "server_host" is no parameter of upm-beacn that a page names; did you mean upm-beacon.server_host?',
    ],
    withComponent('upm-beacn', { server_host: 'x' }),
  ],
]);
