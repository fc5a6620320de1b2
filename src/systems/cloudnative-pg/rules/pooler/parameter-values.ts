import { isJsonObject, memberAt, pointerStep, type Rule } from '../../../../finding';
import { quoted } from '../../../../kubernetes/schema/text';
import { boundsOf } from '../../pgbouncer/bounds';
import { expectedOf } from '../../pgbouncer/values';
import { givenText } from '../given';
import { POOLER } from '../kinds';

export const poolerParametersAreRead: Rule = {
  id: 'CNPG-454',
  title: 'A pooler has values that PgBouncer reads',
  kinds: [POOLER],
  layer: 'postgres',
  severity: 'error',
  source: 'https://www.pgbouncer.org/config.html',
  reason:
    'PgBouncer does not start with a value that it cannot read. One that runs stops reading its new configuration there, and goes on with ' +
    'what it has.',

  check(document) {
    const parameters = memberAt(document.body, 'spec', 'pgbouncer', 'parameters');
    const keepAlive = givenText(parameters, 'tcp_keepalive');
    return isJsonObject(parameters)
      ? Object.entries(parameters).flatMap(([name, value]) => {
          const expected = typeof value === 'string' ? (expectedOf(name, value) ?? boundsOf(name, value, keepAlive)) : undefined;
          return expected === undefined
            ? []
            : [
                {
                  path: `/spec/pgbouncer/parameters${pointerStep(name)}`,
                  problem: `${quoted(value as string)} is not a value of ${name}, ${expected}`,
                  fix: 'write a value of that form',
                },
              ];
        })
      : undefined;
  },
};
