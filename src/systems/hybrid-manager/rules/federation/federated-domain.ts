import { memberAt, type Rule, type RuleFinding } from '../../../../finding';
import { isInstalled } from '../../environment';
import { CONFIGURATIONS } from '../../kinds';
import { MANUAL_PAGE } from './pages';

const ENDPOINT_PORT = '8444';
const URL_STEPS = ['spec', 'bundleEndpointURL'] as const;
const PROFILE = ['spec', 'bundleEndpointProfile'] as const;

export const federatedDomainIsReached: Rule = {
  id: 'HM-445',
  title: 'The trust domain of another location is fetched from its portal',
  kinds: [{ group: 'spire.spiffe.io', kind: 'ClusterFederatedTrustDomain' }],
  layer: 'soundness',
  severity: 'error',
  source: MANUAL_PAGE,
  reason:
    'SPIRE fetches the keys of the other trust domain from port 8444 of its portal, over TLS, and takes the server for what it is by its ' +
    'SPIFFE id. With any other profile it trusts a certificate that Hybrid Manager does not present there.',
  beside: CONFIGURATIONS,

  check({ body }, context) {
    return isInstalled(context) ? [...endpointFindings(body), ...profileFindings(body)] : undefined;
  },
};

function endpointFindings(body: unknown): RuleFinding[] {
  const url = memberAt(body, ...URL_STEPS);
  const [, host, port = '443'] = (typeof url === 'string' && /^https:\/\/([^/:]+)(?::(\d+))?(?:\/|$)/i.exec(url)) || [];
  if (typeof url !== 'string' || (host !== undefined && port === ENDPOINT_PORT)) {
    return [];
  }
  const fix = `write https://${host ?? 'PORTAL'}:${ENDPOINT_PORT}`;
  return [
    { path: '/spec/bundleEndpointURL', problem: `"${url}" is not the endpoint of a Hybrid Manager, https and port 8444 are expected`, fix },
  ];
}

function profileFindings(body: unknown): RuleFinding[] {
  const type = memberAt(body, ...PROFILE, 'type');
  if (typeof type === 'string' && type !== 'https_spiffe') {
    return [
      {
        path: '/spec/bundleEndpointProfile/type',
        problem: `the profile is "${type}", https_spiffe is expected`,
        fix: 'write https_spiffe',
      },
    ];
  }
  return type === 'https_spiffe' && !memberAt(body, ...PROFILE, 'endpointSPIFFEID')
    ? [
        {
          path: '/spec/bundleEndpointProfile/endpointSPIFFEID',
          problem: 'the profile https_spiffe has no endpointSPIFFEID',
          fix: 'write the SPIFFE id of the SPIRE server there, which begins with spiffe:// and its trust domain',
        },
      ]
    : [];
}
