import type { RuleFinding } from '../../../../finding';
import type { Configuration, Placed } from '../../configuration';
import { PAGES } from '../../pages';
import { certificatesProblem } from '../../pem';
import { configurationRule } from '../configuration-rule';

export const registryAuthorityIsReadable = configurationRule({
  id: 'HM-057',
  title: 'The authority of the registry is a certificate in PEM',
  severity: 'error',
  source: PAGES.discovery,
  reason:
    'It is written inline, as text. Base64 of it, the name of a file or of a Secret is no certificate, and the registry is not trusted.',

  check({ configuration }) {
    return placesOf(configuration).flatMap(faultsOf);
  },
});

function placesOf(configuration: Configuration): (Placed | undefined)[] {
  return [
    configuration.at('registry', 'tls', 'caCerts'),
    configuration.at('kappController', 'caCerts'),
    configuration.at('beaconAgent', 'provisioning', 'imagesetDiscoveryCACerts'),
    configuration.text('upm-beacon', 'imageset_discovery_ca_certs'),
  ];
}

function faultsOf(placed: Placed | undefined): RuleFinding[] {
  const { value, path = '' } = placed ?? {};
  const expected = typeof value === 'string' && value !== '' ? certificatesProblem(value) : undefined;
  return expected === undefined
    ? []
    : [{ path, problem: `the text here is no certificate in PEM, ${expected}`, fix: 'write the certificate as a block of text' }];
}
