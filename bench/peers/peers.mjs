import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CACHE } from './build.mjs';

const OURS = fileURLToPath(new URL('../../lib/cli/main.js', import.meta.url));
const MODELS = fileURLToPath(new URL('models.cjs', import.meta.url));
const SCHEMAS = join(CACHE, 'schemas', '{{.Group}}', '{{.ResourceKind}}_{{.ResourceAPIVersion}}.json');
const CONFORM = [join(CACHE, 'bin', 'kubeconform'), '-strict', '-ignore-missing-schemas', '-schema-location', SCHEMAS];
const VALIDATE = [join(CACHE, 'bin', 'kubectl-validate'), '--local-crds', join(CACHE, 'crds')];

/**
 * Who is compared: the command that judges files, and which of some files it finds at fault. Each file is judged alone: kubeconform,
 * kubectl-validate and the models never look from one document to another, ours gets a process for each file.
 */
export const PEERS = [
  {
    name: 'cdk8s-postgres check',
    judges: 'all layers',
    command: (files) => [process.execPath, OURS, 'check', ...files],
    faulty: faultyByOurs,
  },
  {
    name: 'kubeconform -strict 0.8.0',
    judges: 'schema',
    command: (files) => [...CONFORM, ...files],
    faulty: (files) => {
      const { resources = [] } = JSON.parse(outputOf([...CONFORM, '-output', 'json', ...files]));
      return new Set(
        resources.filter(({ status }) => status === 'statusInvalid' || status === 'statusError').map(({ filename }) => filename),
      );
    },
  },
  {
    name: 'kubectl-validate 0.0.4',
    judges: 'schema, CEL',
    command: (files) => [...VALIDATE, ...files],
    faulty: (files) => {
      const verdicts = JSON.parse(outputOf([...VALIDATE, '-o', 'json', ...files]));
      return new Set(files.filter((file) => verdicts[file]?.some(({ status }) => status !== 'Success')));
    },
  },
  {
    name: '@kubernetes-models/cloudnative-pg 0.1.4',
    judges: 'schema',
    command: (files) => [process.execPath, MODELS, ...files],
    faulty: (files) => new Set(outputOf([process.execPath, MODELS, ...files]).split('\n')),
  },
];

/** Errors and warnings count; what is said for information does not. */
function faultyByOurs(files) {
  return new Set(
    files.filter((file) => {
      const { findings } = JSON.parse(outputOf([process.execPath, OURS, 'check', '--format', 'json', file]));
      return findings.some(({ severity }) => severity !== 'info');
    }),
  );
}

/** What a program prints, whether it finds faults or not. */
function outputOf([program, ...args]) {
  const { stdout, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error) {
    throw error;
  }
  return stdout;
}

/** CPU in milliseconds, user and system, of the program with all its threads. */
export function cpuOf(command) {
  // The shell tells what its children used; Node does not.
  const script = '"$@" >/dev/null 2>&1; times';
  const [, line] = execFileSync('bash', ['-c', script, 'bash', ...command], { encoding: 'utf8' }).split('\n');
  return line
    .split(' ')
    .map((part) => /(\d+)m([\d.]+)s/.exec(part))
    .reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000, 0);
}
