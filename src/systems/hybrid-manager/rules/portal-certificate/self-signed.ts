import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';

const WAYS = [
  ...['portal_certificate_issuer_kind', 'portal_certificate_issuer_name', 'portal_certificate_secret', 'ca_secret_name'],
] as const;

export const certificateIsTrusted = configurationRule({
  id: 'HM-034',
  title: 'In production the certificate of the portal is not self-signed',
  severity: 'info',
  source: PAGES.requirements,
  reason: 'Where no way to a certificate is chosen, the installation signs one itself, which no browser and no other location trusts.',

  check({ configuration }) {
    const isChosen = WAYS.some((name) => (configuration.global(name)?.value ?? '') !== '');
    const problem = 'no certificate is chosen for the portal, a self-signed one is made, which is for tests alone';
    return isChosen
      ? []
      : [
          {
            path: configuration.parameterPath('global', WAYS[1]),
            problem,
            fix: 'name an issuer, a Secret with a certificate, or a Secret with an authority',
          },
        ];
  },
});
