import { type Json, memberAt, type RuleFinding } from '../../../../finding';
import { PAGES } from '../../pages';
import { certificatesProblem } from '../../pem';
import { configurationRule } from '../configuration-rule';
import { configsOf, ofAuthentication } from './authentication';

export const identityAuthorityIsReadable = configurationRule({
  id: 'HM-074',
  title: 'The authority of an identity provider is base64 of a certificate in PEM',
  severity: 'error',
  source: PAGES.saml,
  reason:
    'caData and rootCAData hold the PEM file in base64. The PEM text itself, or base64 of anything else, is refused by Dex, and nobody logs in.',
  about: ofAuthentication('idpConnectors'),

  check({ configuration }) {
    return [
      ...configsOf(configuration, 'saml').flatMap(({ config, path }) => faultsOf(config, 'caData', path)),
      ...configsOf(configuration, 'ldap').flatMap(({ config, path }) => faultsOf(config, 'rootCAData', path)),
    ];
  },
});

function faultsOf(config: Json, name: string, path: string): RuleFinding[] {
  const text = memberAt(config, name);
  const expected = typeof text === 'string' && text !== '' ? problemOf(text) : undefined;
  return expected === undefined
    ? []
    : [{ path: `${path}/${name}`, problem: `the text here ${expected}`, fix: 'write what `base64 -w0` makes of the PEM file' }];
}

function problemOf(text: string): string | undefined {
  if (text.includes('-----BEGIN')) {
    return 'is PEM, base64 of it is expected';
  }
  if (!/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text)) {
    return 'is not base64, base64 of a certificate in PEM is expected';
  }
  const expected = certificatesProblem(Buffer.from(text, 'base64').toString());
  return expected === undefined ? undefined : `is base64 of no certificate in PEM, ${expected}`;
}
