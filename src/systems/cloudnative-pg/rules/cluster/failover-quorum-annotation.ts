import { clusterRule } from './cluster-rule';
import { annotation, isSet } from './view';

export const FAILOVER_QUORUM = 'alpha.cnpg.io/failoverQuorum';
const PATH = '/metadata/annotations/alpha.cnpg.io~1failoverQuorum';

const TRUE = ['1', 't', 'T', 'TRUE', 'true', 'True'];
const FALSE = ['0', 'f', 'F', 'FALSE', 'false', 'False'];

export const failoverQuorumAnnotation = clusterRule({
  id: 'CNPG-308',
  title: 'The annotation for the failover quorum can be read',
  source: 'https://cloudnative-pg.io/documentation/current/failover/#failover-quorum-quorum-based-failover',
  reason: 'The annotation came before the field postgresql.synchronous.failoverQuorum, and overrides it.',
  about: [PATH],

  check(spec, document) {
    const value = annotation(document, FAILOVER_QUORUM);
    if (value === undefined) {
      return undefined;
    }
    const on = readBoolean(value);
    if (on === undefined) {
      return [{ path: PATH, problem: `"${value}" is neither true nor false`, fix: 'write "true" or "false"' }];
    }
    return !on || isSet(spec, 'postgresql', 'synchronous')
      ? []
      : [
          {
            path: '/spec/postgresql/synchronous',
            problem: 'a failover quorum is asked for and there is no synchronous replication, postgresql.synchronous is expected',
            fix: 'write postgresql.synchronous, or remove the annotation',
          },
        ];
  },
});

/** Spellings that Go takes for a boolean, no others. */
export function readBoolean(value: string | undefined): boolean | undefined {
  if (value === undefined || !(TRUE.includes(value) || FALSE.includes(value))) {
    return undefined;
  }
  return TRUE.includes(value);
}
