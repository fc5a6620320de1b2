import { itemsAt, type Rule } from '../../../../finding';
import { described } from '../../../../kubernetes/schema/text';
import { given } from '../given';
import { DATABASE } from '../kinds';
import { isValidated } from '../validation-switch';

export const serverWrapperIsDeclared: Rule = {
  id: 'CNPG-452',
  title: 'The wrapper of a foreign server is declared beside it',
  kinds: [DATABASE],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/declarative_database_management/#managing-foreign-servers-in-a-database',
  reason: 'The operator makes wrappers first and servers with them. One that the database has already must be declared, too.',

  check(document) {
    const servers = itemsAt(document.body, 'spec', 'servers');
    if (servers.length === 0 || !isValidated(document)) {
      return undefined;
    }
    const wrappers = new Set(itemsAt(document.body, 'spec', 'fdws').map((wrapper) => given(wrapper, 'name')));
    return servers.flatMap((server, at) => {
      const wrapper = given(server, 'fdw');
      // An empty one is told in the words of its own rule, an absent one in those of the schema.
      if (typeof wrapper !== 'string' || wrapper === '' || wrappers.has(wrapper) || given(server, 'ensure') === 'absent') {
        return [];
      }
      return [
        {
          path: `/spec/servers/${at}/fdw`,
          problem: `the wrapper ${described(wrapper)} is not in spec.fdws`,
          fix: `add it: fdws: [{ name: ${wrapper} }]`,
        },
      ];
    });
  },
};
