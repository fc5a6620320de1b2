import { itemsAt, type Rule, type RuleFinding } from '../../../../finding';
import { given } from '../given';
import { DATABASE } from '../kinds';

export const foreignDataNamesAreWritten: Rule = {
  id: 'CNPG-408',
  title: 'Wrappers, and roles that may use them, have a name',
  kinds: [DATABASE],
  layer: 'admission',
  severity: 'error',
  source:
    'https://cloudnative-pg.io/documentation/current/declarative_database_management/#managing-foreign-data-wrappers-fdws-in-a-database',
  reason: 'A foreign server belongs to a wrapper and a right to a role. The API server refuses an empty name for either.',

  check({ body }) {
    const [wrappers, servers] = [itemsAt(body, 'spec', 'fdws'), itemsAt(body, 'spec', 'servers')];
    if (wrappers.length + servers.length === 0) {
      return undefined;
    }
    return [
      ...wrappers.flatMap((wrapper, at) => usages(wrapper, `/spec/fdws/${at}`)),
      ...servers.flatMap((server, at) => [
        ...(given(server, 'fdw') === '' ? [nameless(`/spec/servers/${at}/fdw`, 'the wrapper of the server')] : []),
        ...usages(server, `/spec/servers/${at}`),
      ]),
    ];
  },
};

function usages(holder: unknown, path: string): RuleFinding[] {
  return itemsAt(holder, 'usage').flatMap((usage, at) =>
    given(usage, 'name') === '' ? [nameless(`${path}/usage/${at}/name`, 'the role that may use it')] : [],
  );
}

function nameless(path: string, what: string): RuleFinding {
  return { path, problem: `${what} is "", a name is expected`, fix: 'write the name' };
}
