import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofParameter } from '../places';

const RESERVED = 'global-ca-secret';

export const authorityHasOwnName = configurationRule({
  id: 'HM-033',
  title: 'The Secret of your own authority is not called as that of the installation',
  severity: 'error',
  source: PAGES.certificates,
  reason: 'global-ca-secret is the Secret that the installation makes for itself: it would overwrite yours.',
  about: ofParameter('global', 'ca_secret_name'),

  check({ configuration }) {
    const secret = configuration.text('global', 'ca_secret_name');
    const problem = `"${RESERVED}" is the name of the Secret that the installation makes, any other one is expected`;
    return secret && (secret.value === RESERVED ? [{ path: secret.path, problem, fix: 'give the Secret another name' }] : []);
  },
});
