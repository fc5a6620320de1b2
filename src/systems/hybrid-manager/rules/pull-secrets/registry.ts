import type { Rule } from '../../../../finding';
import { configurationsFor } from '../../environment';
import { CONFIGURATIONS } from '../../kinds';
import { isFor, loginsIn, pullSecretIn, registryHost } from '../../pull-secrets';
import { PULL_KEY } from '../../secret-types';
import { SECRET_SOURCES } from '../../secret-view';
import { PULL_SECRET_PAGE } from './source';

export const pullSecretKnowsRegistry: Rule = {
  id: 'HM-243',
  title: 'The pull secret has a login for the registry',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'error',
  source: PULL_SECRET_PAGE,
  reason: 'A login counts for the host that it is written under. After a move to a mirror it is easily left at the old one.',
  beside: CONFIGURATIONS,

  check(document, context) {
    const secret = pullSecretIn(document, context);
    const logins = secret && loginsIn(secret);
    const hosts = configurationsFor(document, context).flatMap((configuration) => registryHost(configuration) ?? []);
    if (!logins || hosts.length === 0) {
      return undefined;
    }
    return [...new Set(hosts)]
      .filter((host) => !logins.some((login) => isFor(login, host)))
      .map((host) => ({
        path: secret.pathOf(PULL_KEY),
        problem: `the pull secret has no login for "${host}", the registry of the configuration`,
        fix: `add a login for "${host}"`,
      }));
  },
};
