import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A text, or bytes that are not UTF-8. */
export type Input = string | { readonly base64: string };

const PROGRAM = fileURLToPath(new URL('../yaml-truth', import.meta.url));

/** What Kubernetes makes of each input, in the same order. */
export function verdicts(mode: 'yaml' | 'quantity' | 'names' | 'values', inputs: readonly Input[]): unknown[] {
  const [command, ...parameters] = process.env.TRUTH ? [process.env.TRUTH] : ['go', 'run', '.'];
  const output = execFileSync(command, [...parameters, mode], { cwd: PROGRAM, input: JSON.stringify(inputs), maxBuffer: 2 ** 28 });
  return JSON.parse(output.toString('utf8'));
}
