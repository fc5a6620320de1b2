import { parseArgs } from 'node:util';
import { releases } from './operators.mjs';

const known = [...releases.keys()].join(', ');

export const usage = `usage: node conformance/run.mjs [options] [FILE|DIR ...]

Without a path: the whole suite. The golden manifests of every release, the older
ones by their definitions; and by the newest release, with its manager, all that
is named below. Our checker judges the same, and differences are printed.

  --release VERSION   ${known}, with its own manager; may be repeated.
                      Default: the newest
  --corpus            the committed documents: goldens, those of our tests, cases, changes
  --samples           upstream's samples
  --fixtures          upstream's end-to-end fixtures
  --mutants COUNT     good manifests of every kind with one or two slips each
  --objects COUNT     objects of every kind as the schemas describe them
  --intents COUNT     what this library writes of props that are drawn by lot
  --transitions COUNT good manifests and what they become, judged as updates
  --environments      what this library writes for Hybrid Manager
  --values            values of Helm charts, by Helm; no server
  --seed NUMBER       of what is generated, default 1: the same number, the same cases
  --record            judge the corpus by every release, and write test/check/verdicts.ndjson
  --against OLD       what stood there before: documents of PATH that are found in
                      OLD, a file or folder as PATH is, are judged as updates
  --compare           run our checker on the paths as well; without paths it always does
  --checker FILE      the checker to compare with, default lib/cli/main.js
  --json FILE         write the verdicts to a file
  --quiet             of paths, print rejected documents only

exit: 0 as expected · 1 goldens or samples judged unexpectedly, or unlisted differences · 2 the judge failed`;

export class UsageError extends Error {}

const generated = ['mutants', 'objects', 'intents', 'transitions'];
const instead = ['corpus', 'samples', 'fixtures', 'environments', 'values', 'record', ...generated];

export function parseOptions(args) {
  const { values, positionals: paths } = parse(args);
  const unknown = values.release.find((name) => !releases.has(name));
  if (unknown !== undefined) {
    throw new UsageError(`--release ${unknown}: ${known} are known`);
  }
  const selected = instead.find((name) => values[name] !== undefined && values[name] !== false);
  if (selected && paths.length > 0) {
    throw new UsageError(`--${selected} goes without paths`);
  }
  if (values.against !== undefined && paths.length !== 1) {
    throw new UsageError('--against OLD goes with one path, what OLD became');
  }
  const counts = generated.filter((name) => values[name] !== undefined).map((name) => [name, whole(name, values[name])]);
  return {
    ...values,
    ...Object.fromEntries(counts),
    seed: whole('seed', values.seed),
    compare: values.compare || paths.length === 0,
    paths,
    releases: [...new Set(values.release)],
  };
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
        corpus: { type: 'boolean', default: false },
        fixtures: { type: 'boolean', default: false },
        environments: { type: 'boolean', default: false },
        values: { type: 'boolean', default: false },
        record: { type: 'boolean', default: false },
        mutants: { type: 'string' },
        objects: { type: 'string' },
        intents: { type: 'string' },
        transitions: { type: 'string' },
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
