import { objectNamesAreNames } from '../../../../../src/systems/hybrid-manager/rules/settings/object-names';
import { controlPlaneWith, judges, valuesWith, withComponent, withGlobals } from '../documents';

const FORM = 'lower-case letters, digits, "-" and "." are expected, with a letter or digit at both ends and around each dot';
const FIX = 'write the name of the object, as kubectl prints it';

judges(objectNamesAreNames, [
  ['nothing is named', [], controlPlaneWith()],
  ['a name passes', [], withGlobals({ storage_class: 'gp3', portal_certificate_issuer_name: 'acme.corporate-ca', ca_secret_name: 'ca' })],
  ['a number is left to another rule', [], withGlobals({ storage_class: 3 })],
  ['an empty text is none', [], withGlobals({ portal_certificate_secret: '' })],
  ['253 characters pass', [], withGlobals({ storage_class: 'a'.repeat(253) })],
  [
    '254 fail',
    [
      `error /spec/globalParameters/storage_class: "${'a'.repeat(254)}" can be the name of no object, at most 253 characters are expected, there are 254; ${FIX}`,
    ],
    withGlobals({ storage_class: 'a'.repeat(254) }),
  ],
  [
    'a blank behind it fails',
    [`error /parameters/global/storage_class: "gp3 " can be the name of no object, ${FORM}; ${FIX}`],
    valuesWith({ parameters: { global: { storage_class: 'gp3 ' } } }),
  ],
  [
    'a path fails',
    [`error /spec/globalParameters/ca_secret_name: "default/ca" can be the name of no object, ${FORM}; ${FIX}`],
    withGlobals({ ca_secret_name: 'default/ca' }),
  ],
  [
    'the Secret of an account',
    [`error /spec/componentsParameters/edb-migration-copilot/db_secrets: "Copilot" can be the name of no object, ${FORM}; ${FIX}`],
    withComponent('edb-migration-copilot', { db_secrets: 'Copilot' }),
  ],
  [
    'a pull secret',
    [`error /imagePullSecrets/0: "edb_cred" can be the name of no object, ${FORM}; ${FIX}`],
    valuesWith({ imagePullSecrets: ['edb_cred', 'edb-cred'] }),
  ],
]);
