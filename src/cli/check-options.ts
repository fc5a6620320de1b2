import { type Acknowledgement, UsageError } from '../check';
import { parseAcknowledgement } from './acknowledge-option';
import { type LocationPath, parseLocation } from './location-option';
import { oneOf, parseOptions, parseReleases } from './options';
import { parseValues, type ValuesPath } from './values-option';

export type Format = (typeof FORMATS)[number];
const FORMATS = ['text', 'json', 'sarif', 'junit'] as const;

export interface CheckRequest {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly locations: readonly LocationPath[];
  /** Files that hold the values of a chart, whatever they are called. */
  readonly values: readonly ValuesPath[];
  /** The manifests before this change. */
  readonly against: readonly string[];
  readonly releases: Readonly<Record<string, string>>;
  /** The day that is judged for, where it is not this one. */
  readonly today?: string;
  readonly baseline?: string;
  readonly writeBaseline: boolean;
  readonly acknowledgements: readonly Acknowledgement[];
  readonly failOn: 'error' | 'warning';
}

/**
 * What the caller wants; `undefined`: the help.
 *
 * @throws UsageError where that cannot be told
 */
export function parseCheckRequest(args: readonly string[]): CheckRequest | undefined {
  const { values, positionals } = parseOptions(args, {
    format: { type: 'string', default: 'text' },
    against: { type: 'string', multiple: true, default: [] },
    location: { type: 'string', multiple: true, default: [] },
    values: { type: 'string', multiple: true, default: [] },
    release: { type: 'string', multiple: true, default: [] },
    at: { type: 'string' },
    baseline: { type: 'string' },
    'write-baseline': { type: 'boolean', default: false },
    acknowledge: { type: 'string', multiple: true, default: [] },
    'fail-on': { type: 'string', default: 'error' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    return undefined;
  }
  const locations = values.location.map(parseLocation);
  const valuesPaths = parseValues(values.values);
  const paths = [...positionals, ...[...locations, ...valuesPaths].map(({ path }) => path)];
  if (paths.length === 0) {
    throw new UsageError('check needs a file, a directory, or - for standard input');
  }
  if (positionals.includes('-') && valuesPaths.some(({ path }) => path === '-')) {
    throw new UsageError('--values: standard input cannot be both, manifests and the values of a chart');
  }
  if (values.against.includes('-') && paths.includes('-')) {
    throw new UsageError('--against -: standard input cannot be both, the manifests before this change and after it');
  }
  if (values['write-baseline'] && values.baseline === undefined) {
    throw new UsageError('--write-baseline needs --baseline FILE, the file to write');
  }
  return {
    paths: positionals,
    format: oneOf('format', values.format, FORMATS),
    against: values.against,
    locations,
    values: valuesPaths,
    releases: parseReleases(values.release),
    ...(values.at === undefined ? {} : { today: dayOf(values.at) }),
    ...(values.baseline === undefined ? {} : { baseline: values.baseline }),
    writeBaseline: values['write-baseline'],
    acknowledgements: values.acknowledge.map(parseAcknowledgement),
    failOn: oneOf('fail-on', values['fail-on'], ['error', 'warning']),
  };
}

/** The calendar has it: 30 February it has not. */
function dayOf(text: string): string {
  const day = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : Number.NaN);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text)) {
    throw new UsageError(`--at ${text}: a day is expected, such as 2026-11-21`);
  }
  return text;
}
