import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from '../check';
import { closest } from '../check/closest';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>>;

/**
 * `parseArgs` of Node with errors in our words.
 *
 * @throws UsageError for an option that does not exist or lacks its value
 */
export function parseOptions<T extends Options>(args: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw explained(error, args, Object.keys(options));
  }
}

function explained(error: unknown, args: readonly string[], known: readonly string[]): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const option = /'(-[^']*)'/.exec(message)?.[1] ?? args.join(' ');
    const near = closest(option.replace(/^-+/, ''), known);
    return new UsageError(
      `there is no option ${option}${near ? `, did you mean --${near}?` : `; there are ${known.map((name) => `--${name}`).join(', ')}`}`,
    );
  }
  return code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' ? new UsageError(message.split(/[.\n]/)[0]) : error;
}

/** One of a few words after an option. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) {
    const words = [allowed.slice(0, -1).join(', '), allowed[allowed.length - 1]].join(' or ');
    throw new UsageError(`--${option} ${value}: ${words} is expected`);
  }
  return found;
}

/**
 * Reads `SYSTEM=VERSION`, as often as it is given.
 *
 * @throws UsageError for anything else, and for two releases of one system
 */
export function parseReleases(texts: readonly string[]): Record<string, string> {
  const releases: Record<string, string> = {};
  for (const text of texts) {
    const [system, release] = text.split('=');
    if (!system || !release) {
      throw new UsageError(`--release ${text}: SYSTEM=VERSION is expected, for example cloudnative-pg=1.29`);
    }
    if (releases[system] !== undefined && releases[system] !== release) {
      throw new UsageError(`--release names two releases of ${system}: ${releases[system]} and ${release}`);
    }
    releases[system] = release;
  }
  return releases;
}
