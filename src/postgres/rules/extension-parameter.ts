import type { PostgresParameter, PostgresSettings, RuleFinding, SettingsRule } from '../../finding';
import { closest } from '../../finding/closest';
import { agreed, factsOf, knowsExtension, majorsOf, namesIn } from '../catalogue';
import { isOfExtension } from '../judged';
import { asciiLower } from '../values/boolean';
import { valueFault } from '../values/judge';
import { quoted } from './every-parameter';

const NAME = /^[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*\.[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*$/;

export const extensionKnowsParameter: SettingsRule = {
  id: 'PG-008',
  title: 'A loaded extension knows its parameters',
  layer: 'postgres',
  severity: 'warning',
  source: 'https://www.postgresql.org/docs/current/runtime-config-custom.html',
  reason:
    'Postgres starts without what a loaded extension does not know, and the default holds. From then on a reload of the configuration ' +
    'reports an error in the log, each time.',

  check(settings) {
    const loaded = settings.parameters.filter((parameter) => isOfExtension(parameter) && isLoaded(parameter, settings));
    const majors = loaded.length === 0 ? [] : majorsOf(settings.major);
    return majors.length === 0 ? undefined : loaded.flatMap((parameter) => judge(parameter, majors) ?? []);
  },
};

/** Extensions whose parameters are not known are not judged. */
function isLoaded({ name }: PostgresParameter, { libraries }: PostgresSettings): boolean {
  const extension = extensionOf(name);
  return libraries.includes(extension) && knowsExtension(extension);
}

function extensionOf(name: string): string {
  return asciiLower(name.slice(0, name.indexOf('.')));
}

function judge({ name, value, path }: PostgresParameter, majors: readonly number[]): RuleFinding | undefined {
  const known = majors.flatMap((major) => factsOf(name, major) ?? []);
  if (known.length === 0) {
    return { path, aboutKey: true, ...unknown(name, majors) };
  }
  const fault = agreed(known, (facts) => valueFault(facts, value));
  return fault
    ? {
        path,
        problem: `${quoted(value)} is not a value of ${name}, ${fault.expected}; Postgres starts with the default instead`,
        fix: 'write a value of that form',
      }
    : undefined;
}

function unknown(name: string, majors: readonly number[]): Pick<RuleFinding, 'problem' | 'fix'> {
  const extension = extensionOf(name);
  const others = majors.flatMap(namesIn).filter((one) => one.startsWith(`${extension}.`));
  const near = closest(name, others)?.name;
  return {
    problem: `the extension ${extension} has no parameter "${name}", Postgres starts without it`,
    fix: near ? `did you mean "${near}"?` : 'take it out',
  };
}

/** A name that a configuration file can hold: one dot at most. */
export function isReadable(name: string): boolean {
  return NAME.test(name);
}
