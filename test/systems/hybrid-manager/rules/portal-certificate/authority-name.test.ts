import { authorityHasOwnName } from '../../../../../src/systems/hybrid-manager/rules/portal-certificate/authority-name';
import { controlPlaneWith, judges, withGlobals } from '../documents';

judges(authorityHasOwnName, [
  ['no authority', undefined, controlPlaneWith()],
  ['a name of your own passes', [], withGlobals({ ca_secret_name: 'my-custom-ca' })],
  [
    'that of the installation fails',
    [
      'error /spec/globalParameters/ca_secret_name: "global-ca-secret" is the name of the Secret that the installation makes, any other one is expected; give the Secret another name',
    ],
    withGlobals({ ca_secret_name: 'global-ca-secret' }),
  ],
]);
