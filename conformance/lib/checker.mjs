import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { JudgeError } from './errors.mjs';

const run = promisify(execFile);

/** The layers in which we claim the verdict of the API server; the later ones go beyond it. */
const layersOfParity = new Set(['document', 'schema', 'admission', 'transition']);

/** Two objects of one name are seen by those alone who read all files together. */
const DOUBLE = 'DOC-106';

/** Errors that our checker finds in these files, in the layers that an API server judges too. */
export async function ownErrors(checker, release, paths, against) {
  const before = against === undefined ? [] : ['--against', against];
  const args = [checker, 'check', '--format', 'json', '--release', `cloudnative-pg=${release}`, ...before, ...paths];
  const { findings } = await verdictOf(args);
  return findings.filter(isOfParity).map((finding) => ({ ...finding, path: resolve(finding.file), pointer: finding.path }));
}

/** Whether it claims what an API server would say of this one document. */
export function isOfParity({ rule, severity, layer }) {
  return severity === 'error' && layersOfParity.has(layer) && rule !== DOUBLE;
}

async function verdictOf(args) {
  const { code, stdout, stderr } = await outcome(args);
  try {
    return JSON.parse(stdout);
  } catch {
    throw new JudgeError(`${args[0]} gave no verdict, it ended with ${code}: ${stderr || stdout}`);
  }
}

/** Node itself ends with 1 on a crash, as the checker does with findings: only the output tells. */
async function outcome(args) {
  try {
    return { code: 0, ...(await run(process.execPath, args, { maxBuffer: 1 << 28 })) };
  } catch ({ code, stdout = '', stderr = '', message }) {
    return { code, stdout, stderr: stderr || message };
  }
}
