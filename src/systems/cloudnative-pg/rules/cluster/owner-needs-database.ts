import { clusterRule } from './cluster-rule';
import { bootstrapOf, textAt } from './view';

export const ownerNeedsDatabase = clusterRule({
  id: 'CNPG-313',
  title: 'An owner has a database to own',
  source: 'https://cloudnative-pg.io/documentation/current/database_import/#the-monolith-type',
  reason:
    'Everywhere else the operator calls a database "app" that is not named. In a monolith import there is none but those that are imported.',
  about: ['/spec/bootstrap/initdb/owner'],

  check(spec) {
    const { method, options } = bootstrapOf(spec);
    const owner = textAt(options, 'owner');
    if (method !== 'initdb' || owner === '' || textAt(options, 'import', 'type') !== 'monolith') {
      return undefined;
    }
    return textAt(options, 'database') !== ''
      ? []
      : [
          {
            path: '/spec/bootstrap/initdb/database',
            problem: `the owner is "${owner}" and there is no database, both or none are expected with a monolith import`,
            fix: 'name the database, or remove the owner',
          },
        ];
  },
});
