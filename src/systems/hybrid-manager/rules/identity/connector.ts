import { memberAt, type RuleFinding } from '../../../../finding';
import type { Placed } from '../../configuration';
import { PAGES } from '../../pages';
import { notAmong } from '../choices';
import { configurationRule } from '../configuration-rule';
import { connectorsOf, ofAuthentication } from './authentication';

export const connectorsAreKnown = configurationRule({
  id: 'HM-071',
  title: 'Identity providers are of a known type, and have an id each',
  severity: 'error',
  source: PAGES.saml,
  reason:
    'SAML and LDAP are the types that the configuration takes. The id tells providers apart, and users keep it as a part of who they are.',
  about: ofAuthentication('idpConnectors'),

  check({ configuration }) {
    const connectors = connectorsOf(configuration);
    const ids = connectors.map(({ value }) => memberAt(value, 'id'));
    return connectors.flatMap((connector, at) => [
      ...typeFindings(connector),
      ...idFindings(connector, ids.slice(0, at).includes(ids[at])),
    ]);
  },
});

function typeFindings({ value, path }: Placed): RuleFinding[] {
  const type = memberAt(value, 'type') ?? null;
  const place = `${path}/type`;
  return type === null
    ? [{ path: place, problem: 'type is missing', fix: 'write saml or ldap' }]
    : notAmong(['saml', 'ldap'], { value: type, path: place }, 'type of an identity provider');
}

function idFindings({ value, path }: Placed, isTaken: boolean): RuleFinding[] {
  const id = memberAt(value, 'id') ?? '';
  const place = `${path}/id`;
  if (id === '') {
    return [{ path: place, problem: 'id is missing', fix: 'write a short name that no other one has' }];
  }
  return isTaken ? [{ path: place, problem: `"${id}" is the id of another identity provider`, fix: 'give each its own' }] : [];
}
