import type { Json, RuleFinding } from '../../../../finding';
import { clusterChange } from './cluster-change';

/** What the schema writes where nothing is. */
const DEFAULT_ID = 26;

export const userIdsStay = clusterChange({
  id: 'CNPG-506',
  title: 'The user and group that own the data stay',
  source: 'https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/#clusterspec',
  reason: `The files on the volumes belong to them. Where none is written it is ${DEFAULT_ID}, so leaving out another one is a change as well.`,

  check({ spec, old }) {
    return (['postgresUID', 'postgresGID'] as const).flatMap((field) => changed(field, old[field], spec[field]));
  },
});

function changed(field: string, before: Json | undefined, after: Json | undefined): RuleFinding[] {
  const [old, now] = [idOf(before), idOf(after)];
  if (old === undefined || now === undefined || old === now) {
    return [];
  }
  const absent = (after ?? null) === null ? ', which is meant where none is written' : '';
  return [
    {
      path: `/spec/${field}`,
      problem: `${field} would change from ${old} to ${now}${absent}, ${old} is expected`,
      fix: `write ${field}: ${old}`,
    },
  ];
}

function idOf(value: Json | undefined): number | undefined {
  const id = value ?? DEFAULT_ID;
  return typeof id === 'number' ? id : undefined;
}
