import { type Json, memberAt, type RuleFinding } from '../../../../finding';
import { configurationRule } from '../configuration-rule';
import { connectorsOf, ofAuthentication } from './authentication';

/** What the configuration of each type cannot do without; one of several fields is enough. */
const NEEDED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  saml: [['ssoURL'], ['redirectURI'], ['caData', 'ca'], ['usernameAttr'], ['emailAttr']],
  ldap: [['host'], ['userSearch.baseDN'], ['userSearch.username'], ['userSearch.emailAttr']],
};

export const connectorsAreWhole = configurationRule({
  id: 'HM-072',
  title: 'Identity providers have what their type needs',
  severity: 'error',
  source: 'https://dexidp.io/docs/connectors/',
  reason:
    'Dex, which speaks with identity providers, refuses its whole configuration where one of them lacks a field: nobody logs in then.',
  about: ofAuthentication('idpConnectors'),

  check({ configuration }) {
    return connectorsOf(configuration).flatMap(({ value, path }) => {
      const type = memberAt(value, 'type');
      const needed = typeof type === 'string' && Object.hasOwn(NEEDED, type) ? NEEDED[type] : [];
      return needed.flatMap((fields) => missing(value, fields, `${path}/config`, type as string));
    });
  },
});

function missing(connector: Json, fields: readonly string[], path: string, type: string): RuleFinding[] {
  // Dex reads no authority where it does not verify signatures.
  const isNotRead = fields.includes('caData') && memberAt(connector, 'config', 'insecureSkipSignatureValidation') === true;
  const isThere = fields.some((field) => (memberAt(connector, 'config', ...field.split('.')) ?? '') !== '');
  const [name] = fields;
  return isThere || isNotRead
    ? []
    : [{ path: `${path}/${name.replace('.', '/')}`, problem: `${name} is missing, which ${type} needs`, fix: `write ${name}` }];
}
