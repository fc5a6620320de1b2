import { clusterRule } from './cluster-rule';
import { mapsAt, textAt } from './view';

const NAMES = ['POD_NAME', 'NAMESPACE', 'CLUSTER_NAME'];

export const environmentIsTheUsers = clusterRule({
  id: 'CNPG-358',
  title: "Variables are not the operator's",
  reason: "Names that start with PG or CNPG_ steer Postgres' tools and the instance manager. Upper and lower case are the same here.",
  about: ['/spec/env'],

  check(spec) {
    const variables = mapsAt(spec, 'env');
    return variables.length === 0
      ? undefined
      : variables
          .filter(([item]) => isReserved(textAt(item, 'name')))
          .map(([item, index]) => ({
            path: `/spec/env/${index}/name`,
            problem: `"${textAt(item, 'name')}" is reserved for the operator`,
            fix: 'choose another name; parameters of Postgres belong into postgresql.parameters',
          }));
  },
});

export function isReserved(name: string): boolean {
  const upper = name.toUpperCase();
  return upper.startsWith('CNPG_') || upper.startsWith('PG') || NAMES.includes(upper);
}
