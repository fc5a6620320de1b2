import type { Rule, RuleFinding } from '../../../../finding';
import { EDB_REGISTRY, EDB_REGISTRY_USER } from '../../names';
import { isFor, type Login, loginsIn, pullSecretIn } from '../../pull-secrets';
import { PULL_KEY } from '../../secret-types';
import { SECRET_SOURCES } from '../../secret-view';
import { PULL_SECRET_PAGE } from './source';

export const registryUserIsThePlatform: Rule = {
  id: 'HM-244',
  title: 'The user of the registry of EDB is pgai-platform',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source: PULL_SECRET_PAGE,
  reason:
    'The user is the name of the repository that the token opens. Those of other subscriptions do not hold the images of Hybrid Manager.',

  check(document, context) {
    const secret = pullSecretIn(document, context);
    const login = secret && loginsIn(secret)?.find((each) => isFor(each, EDB_REGISTRY));
    return login && judge(login).map((finding) => ({ ...finding, path: secret.pathOf(PULL_KEY) }));
  },
};

function judge({ user, password }: Login): Omit<RuleFinding, 'path'>[] {
  if (user !== EDB_REGISTRY_USER) {
    const problem = `the user for ${EDB_REGISTRY} is another one than ${EDB_REGISTRY_USER}`;
    return [{ problem, fix: `write the user ${EDB_REGISTRY_USER}, with your token of EDB Repos 2.0 as password` }];
  }
  return password === ''
    ? [{ problem: `the login for ${EDB_REGISTRY} has no password`, fix: 'write your token of EDB Repos 2.0 as password' }]
    : [];
}
