import { type Document, isJsonObject, type JsonObject, memberAt, type Rule } from '../../../../finding';
import { STANDBY_PARAMETERS } from '../../../../postgres/standby';
import { parseInteger } from '../../../../postgres/values/number';
import { isReplica, isSet, userParameter } from '../../cluster-view';
import { CLUSTER } from '../kinds';

/** A number that Go and Postgres read alike: with a zero before it, it is octal for Postgres alone. */
const PLAIN = /^[+-]?(?:0|[1-9][0-9]*)$/;

export const standbyNumberIsPlain: Rule = {
  id: 'CNPG-681',
  title: 'Numbers that standbys depend on are plain',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'error',
  source: 'https://github.com/cloudnative-pg/cloudnative-pg/blob/v1.30.0/pkg/management/postgres/restore.go',
  reason:
    'The operator reads these numbers itself, before a standby starts again and when a cluster is restored, and reads decimal digits alone. ' +
    'What else Postgres would take keeps the standby from ever starting again.',

  check(cluster) {
    const { spec } = cluster.body;
    if (!isJsonObject(spec) || !isSet(spec, 'postgresql', 'parameters') || !hasStandbys(spec, cluster)) {
      return undefined;
    }
    return STANDBY_PARAMETERS.flatMap((name) => {
      const value = userParameter(spec, name);
      const read = value === undefined || PLAIN.test(value) ? undefined : parseInteger(value);
      return read === undefined || 'fault' in read
        ? []
        : [
            {
              path: `/spec/postgresql/parameters/${name}`,
              problem: `${name} is "${value}", which the operator does not read as Postgres does, decimal digits alone are expected`,
              fix: `write "${read.value}"`,
            },
          ];
    });
  },
};

function hasStandbys(spec: JsonObject, cluster: Document): boolean {
  const instances = memberAt(spec, 'instances');
  return (typeof instances === 'number' && instances > 1) || isSet(spec, 'bootstrap', 'recovery') || isReplica(spec, cluster);
}
