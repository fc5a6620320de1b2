import { memberAt } from '../../../../finding';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { configsOf, ofAuthentication } from './authentication';

export const samlUrlIsUrl = configurationRule({
  id: 'HM-073',
  title: 'The address of the identity provider is a URL',
  severity: 'error',
  source: PAGES.preparing,
  reason:
    'Browsers are sent there to log in. The template of the page shows a link of its markup in that place, with brackets, which is no URL.',
  about: ofAuthentication('idpConnectors'),

  check({ configuration }) {
    return configsOf(configuration, 'saml').flatMap(({ config, path }) => {
      const url = memberAt(config, 'ssoURL');
      if (typeof url !== 'string' || url === '' || /^https?:\/\/[^\s[\]()<>]+$/.test(url)) {
        return [];
      }
      const link = /^\[[^\]]*\]\(([^)]*)\)(.*)$/.exec(url);
      const problem = `"${url}" is ${link ? 'a link of the page with its brackets' : 'no URL'}, https:// and an address is expected`;
      const fix = link
        ? `write "${link[1]}${link[2]}", with the address of your own provider`
        : 'write the address that the provider names';
      return [{ path: `${path}/ssoURL`, problem, fix }];
    });
  },
});
