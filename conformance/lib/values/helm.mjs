import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { JudgeError } from '../errors.mjs';
import { programs } from '../go.mjs';
import { conformance } from '../paths.mjs';

const run = promisify(execFile);
const chart = join(conformance, 'helm', 'chart');
/** Each of these is one line of the template, a text as Go quotes it. */
const parts = ['json', 'kinds', 'again'];

/**
 * What a chart sees of a values file, `{ json, kinds, again }` as texts: the values as JSON, the kind of each as Go's templates
 * call it, and what is left of the values where the chart writes them as YAML and that is read.
 */
export async function printedByHelm(file) {
  const text = await template(file);
  return Object.fromEntries(parts.map((part) => [part, quoted(text, part)]));
}

async function template(file) {
  try {
    return (await run(programs.helm, ['template', 'edbpgai-bootstrap', chart, '--values', file], { maxBuffer: 1 << 26 })).stdout;
  } catch (error) {
    throw new JudgeError(`helm template ${file} failed: ${error.stderr || error.message}`);
  }
}

/** Go's `%q`, of which JSON lacks `\x`, `\U`, `\a` and `\v`. */
function quoted(text, part) {
  const line = text.split('\n').find((each) => each.startsWith(`  ${part}: "`));
  if (line === undefined) {
    throw new JudgeError(`the chart printed no ${part}: ${text}`);
  }
  return JSON.parse(line.slice(`  ${part}: `.length).replace(/\\(x[0-9a-f]{2}|U[0-9a-f]{8}|.)/g, inJson));
}

function inJson(whole, escaped) {
  if (/^[xU]./.test(escaped)) {
    return JSON.stringify(String.fromCodePoint(Number.parseInt(escaped.slice(1), 16))).slice(1, -1);
  }
  return { a: '\\u0007', v: '\\u000b' }[escaped] ?? whole;
}
