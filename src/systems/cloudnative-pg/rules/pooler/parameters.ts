import { isJsonObject, memberAt, pointerStep, type Rule } from '../../../../finding';
import { closest } from '../../../../kubernetes/schema/closest';
import { quoted } from '../../../../kubernetes/schema/text';
import { POOLER } from '../kinds';
import { isValidated } from '../validation-switch';
import { POOLER_PARAMETERS } from './parameter-names';

export const poolerParametersAreAllowed: Rule = {
  id: 'CNPG-442',
  title: 'A pooler sets parameters that it may set',
  kinds: [POOLER],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/connection_pooling/#pgbouncer-configuration-options',
  reason: 'The operator writes the addresses, the files and the users of PgBouncer itself, and takes no other names than those it lists.',

  check(document) {
    const parameters = memberAt(document.body, 'spec', 'pgbouncer', 'parameters');
    if (!isJsonObject(parameters) || !isValidated(document)) {
      return undefined;
    }
    return Object.keys(parameters)
      .filter((name) => parameters[name] !== null && !POOLER_PARAMETERS.has(name))
      .map((name) => {
        const near = closest(name, POOLER_PARAMETERS)?.name;
        return {
          path: `/spec/pgbouncer/parameters${pointerStep(name)}`,
          problem: `${quoted(name)} is no parameter that a Pooler may set`,
          fix: near === undefined ? 'remove it' : `did you mean "${near}"?`,
          aboutKey: true,
        };
      });
  },
};
