import type { Json, Rule, RuleFinding } from '../../../../finding';
import { readYaml } from '../../../../kubernetes/yaml';
import { PORTAL_BOOTSTRAP_SECRET } from '../../names';
import { preparedView } from '../../prepared-views';
import { SECRET_SOURCES } from '../../secret-view';
import { staticPasswordProblems } from '../../static-passwords';

const KEY = 'static-passwords.yaml';
const LIST = 'staticPasswords';

export const firstUsersCanLogIn: Rule = {
  id: 'HM-252',
  title: 'The first users of the portal can log in',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source:
    'https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/using_hybrid_manager/managing_users/native_users/create_native_user/',
  reason: 'Until there is an identity provider, these are the only users, and only they can add one.',

  check(document, context) {
    const { secret } = preparedView(document, context) ?? {};
    const held = secret?.name === PORTAL_BOOTSTRAP_SECRET ? secret.read(KEY) : undefined;
    return held && judge(held.value).map((finding) => ({ ...finding, path: held.path }));
  },
};

function judge(text: string): Omit<RuleFinding, 'path'>[] {
  const [{ body, faults }] = [...readYaml(text), { body: undefined, faults: [] }];
  if (!body || faults.length > 0) {
    return [{ problem: `"${KEY}" is no map in YAML`, fix: `write YAML with the key ${LIST} and the list of users below it` }];
  }
  const list: Json | undefined = Object.hasOwn(body, LIST) ? body[LIST] : undefined;
  if (list === undefined) {
    return [{ problem: `"${KEY}" has no key "${LIST}"`, fix: `write the list of users below ${LIST}` }];
  }
  return staticPasswordProblems(list).map(({ at, problem, fix }) => ({ problem: `${userAt(at)}${problem}`, fix }));
}

/** People count from one. */
function userAt(at: string): string {
  const index = /^\/(\d+)/.exec(at)?.[1];
  return index === undefined ? '' : `user ${Number(index) + 1}: `;
}
