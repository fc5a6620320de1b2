import type { PostgresParameter, PostgresSettings, RuleFinding } from '../../finding';
import type { ParameterFacts } from '../facts';
import { type JudgedParameter, judged } from '../judged';
import type { ValueFault } from '../values/judge';

/** Where Postgres says how values are written. */
export const VALUES = 'https://www.postgresql.org/docs/current/config-setting.html#CONFIG-SETTING-NAMES-VALUES';

/** What a rule says of each parameter of Postgres itself; `undefined` where there is none that it could judge. */
export function ofEachParameter(
  settings: PostgresSettings,
  judge: (parameter: JudgedParameter) => RuleFinding | undefined,
): RuleFinding[] | undefined {
  const { parameters } = judged(settings);
  return parameters.length === 0 ? undefined : parameters.flatMap((parameter) => judge(parameter) ?? []);
}

/** The findings about values that are wrong in this way, in every major that knows the parameter. */
export function valueFindings(
  settings: PostgresSettings,
  kind: ValueFault['kind'],
  fix: (parameter: PostgresParameter, facts: ParameterFacts) => string,
): RuleFinding[] | undefined {
  return ofEachParameter(settings, ({ parameter, facts, fault }) =>
    facts && fault?.kind === kind
      ? {
          path: parameter.path,
          problem: `${quoted(parameter.value)} is not a value of ${facts.name}, ${fault.expected}`,
          fix: fix(parameter, facts),
        }
      : undefined,
  );
}

/** The value on one line, whatever it holds. */
export function quoted(value: string): string {
  return /\p{Cc}/u.test(value) ? JSON.stringify(value) : `"${value}"`;
}
