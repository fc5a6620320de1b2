import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { JudgeError } from './errors.mjs';
import { programs } from './go.mjs';

/**
 * What Kubernetes itself reads out of files: for each its documents, cut as
 * kubectl cuts them, and `splitError` where it stops cutting.
 *
 * A document is `{ bytes, object }`, or `{ bytes, error }` where no API server
 * could read it. Node has no YAML parser, and one other than the real one
 * would be a second opinion.
 */
export async function readYaml(paths) {
  const files = await Promise.all(paths.map((path) => readFile(path)));
  const inputs = files.map((bytes) => ({ base64: bytes.toString('base64') }));
  const answers = JSON.parse(await pipe(programs.yaml, ['yaml'], JSON.stringify(inputs)));
  return answers.map(({ documents, splitError }) => ({ splitError, documents: documents.map(readDocument) }));
}

function readDocument({ text, lenient }) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : Buffer.from(text.base64, 'base64');
  return lenient.error === undefined ? { bytes, object: JSON.parse(lenient.json) } : { bytes, error: lenient.error };
}

function pipe(program, args, input) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) {
        resolve(Buffer.concat(output).toString());
      } else {
        reject(new JudgeError(`${program} ended with ${code}`));
      }
    });
    child.stdin.end(input);
  });
}
