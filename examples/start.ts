/**
 * `npm start`: writes the example `production` to `dist/`, judges the written files, and says what was written, checked and found.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { catalogue } from '../src/check/catalogue';
import { formatText } from '../src/check/formats/text';
import { findFiles } from '../src/cli/find-files';
import { EXIT_FINDINGS, EXIT_FINE } from '../src/cli/io';
import { judgeFiles } from '../src/cli/judge-files';
import { painter } from '../src/cli/paint';
import { readFile } from '../src/cli/read-file';
import { REAL_IO } from '../src/cli/real-io';
import { memberAt } from '../src/finding';
import { SYSTEMS } from '../src/systems';
import { account } from './account';

const directory = process.env.CDK8S_OUTDIR ?? 'dist';

function forgetEarlierRuns(): void {
  mkdirSync(directory, { recursive: true });
  for (const file of readdirSync(directory).filter((name) => name.endsWith('.k8s.yaml'))) {
    rmSync(join(directory, file));
  }
}

function judgeWritten(): number {
  const paint = painter(REAL_IO.colours);
  const files = findFiles([directory], REAL_IO.files).map((file) => readFile(file, REAL_IO));
  const verdict = judgeFiles(files, { releases: {}, acknowledgements: [] });
  const outcome = { ...verdict, files: files.length, known: 0, notes: [] };
  const written = files.map((file) => ({
    name: relative(directory, file.name),
    objects: file.manifests.map(({ body }) => ({ kind: text(body, 'kind'), name: text(body, 'metadata', 'name') })),
  }));
  const rules = catalogue(SYSTEMS).filter(({ id }) => verdict.rulesApplied.includes(id));
  REAL_IO.print(account(directory, written, outcome, rules, paint) + formatText(outcome, paint));
  return verdict.findings.some(({ severity }) => severity === 'error') ? EXIT_FINDINGS : EXIT_FINE;
}

function text(body: unknown, ...steps: string[]): string {
  return String(memberAt(body, ...steps) ?? '');
}

forgetEarlierRuns();
import('./production/main.js').then(
  () => {
    process.exitCode = judgeWritten();
  },
  (error: Error) => {
    REAL_IO.complain(`${error.message}\n`);
    process.exitCode = EXIT_FINDINGS;
  },
);
