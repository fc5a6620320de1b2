import { parseArgs } from 'node:util';
import { releases } from './operators.mjs';

const known = [...releases.keys()].join(', ');

export const usage = `usage: node conformance/run.mjs [options] [FILE|DIR ...]

Without a path: every golden manifest under test/golden/cloudnative-pg/RELEASE,
each judged by the server of its release; all must be accepted.

  --release VERSION   ${known}; may be repeated. Default: all of them for
                      goldens, the newest for paths
  --against OLD       what stood there before: documents of PATH that are found in
                      OLD, a file or folder as PATH is, are judged as updates
  --samples           upstream's own samples instead of paths
  --mutants COUNT     good manifests of every kind with one or two slips each,
                      instead of paths; compared with our checker
  --seed NUMBER       of the mutants, default 1: the same number, the same mutants
  --compare           run our checker on the same files and print the differences
  --checker FILE      the checker to compare with, default lib/cli/main.js
  --json FILE         write the verdicts to a file
  --quiet             print rejected documents only

exit: 0 as expected · 1 goldens or samples judged unexpectedly, or unlisted differences · 2 the judge failed`;

export class UsageError extends Error {}

export function parseOptions(args) {
  const { values, positionals } = parse(args);
  const unknown = values.release.find((name) => !releases.has(name));
  if (unknown !== undefined) {
    throw new UsageError(`--release ${unknown}: ${known} are known`);
  }
  if (values.samples && (positionals.length > 0 || values.release.length > 0)) {
    throw new UsageError('--samples goes without paths and releases');
  }
  if (values.against !== undefined && positionals.length !== 1) {
    throw new UsageError('--against OLD goes with one path, what OLD became');
  }
  if (values.mutants !== undefined && positionals.length > 0) {
    throw new UsageError('--mutants goes without paths');
  }
  const mutants = values.mutants === undefined ? undefined : { count: whole('mutants', values.mutants), seed: whole('seed', values.seed) };
  return { ...values, mutants, paths: positionals, releases: [...new Set(values.release)] };
}

function whole(option, text) {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) {
    throw new UsageError(`--${option} ${text}: a whole number is expected`);
  }
  return number;
}

function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        release: { type: 'string', multiple: true, default: [] },
        against: { type: 'string' },
        samples: { type: 'boolean', default: false },
        mutants: { type: 'string' },
        seed: { type: 'string', default: '1' },
        compare: { type: 'boolean', default: false },
        checker: { type: 'string' },
        json: { type: 'string' },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${error.message}\n${usage}`);
  }
}
