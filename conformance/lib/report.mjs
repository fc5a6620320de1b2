import { writeFile } from 'node:fs/promises';
import { differs, unexplained } from './compare.mjs';
import { textOf, written } from './generated/cases.mjs';

/** `printed`: all, rejected, or only what is not as expected. */
export function printVerdicts(results, printed) {
  for (const result of results.filter(({ accepted, passed }) => printed === 'all' || passed === false || (printed && !accepted))) {
    console.log(`${word(result).padEnd(8)}  ${title(result)}${result.message ? `: ${oneLine(result.message)}` : ''}`);
    for (const warning of printed === 'all' ? result.warnings : []) {
      console.log(`          warning: ${warning}`);
    }
  }
}

/** Prints where the verdicts differ, what is accounted for by numbers alone, and returns how many differences nobody accounts for. */
export function printDifferences(compared, known) {
  const left = unexplained(compared, known);
  for (const result of left) {
    console.log(`${result.relation.padEnd(8)}  ${described(result)}`);
  }
  for (const [reason, times] of known.timesByReason(compared.filter(differs))) {
    console.log(`known     ${times} times: ${reason}`);
  }
  const stale = known.noLongerSeen(compared);
  for (const row of stale) {
    console.log(`stale     differences.md lists ${row.document}, it is judged alike now`);
  }
  return left.length + stale.length;
}

/** Which document it is, what was done to it, and what was said of it. */
export function described(result) {
  const note = result.note ? ` [${result.note}]` : '';
  return `${result.release} ${title(result)}${note}: ${oneLine(result.message || texts(result))}`;
}

/** Cases that differ, as small as they could be made. */
export function printSmallest(cases) {
  for (const one of cases) {
    const before = one.before ? `\n# before:\n${written(one.before)}` : '';
    console.log(`\n# ${one.note}\n${textOf(one)}${before}`);
  }
}

/** The YAML reader of the server spreads its messages over lines. */
function oneLine(message) {
  return message.replace(/\s*\n\s*/g, ' ');
}

function title({ file, document, kind, namespace, name }) {
  const object = kind === undefined ? '' : ` ${kind} ${[namespace, name ?? '(no name)'].filter(Boolean).join('/')}`;
  return `${file}#${document}${object}`;
}

function texts({ errors }) {
  return errors.map(({ rule, pointer, problem }) => `${rule} ${pointer} ${problem}`).join('; ');
}

export function counts(results) {
  const count = (wanted) => results.filter((result) => word(result) === wanted).length;
  return ['accepted', 'rejected', 'skipped'].map((wanted) => `${count(wanted)} ${wanted}`).join(', ');
}

export function writeJson(file, results) {
  const rows = results.map(({ file: name, document, apiVersion, kind, namespace, name: object, release, accepted, message, warnings }) => ({
    file: name,
    document,
    apiVersion,
    kind,
    namespace,
    name: object,
    release,
    accepted,
    message,
    warnings,
  }));
  return writeFile(file, `${JSON.stringify(rows, null, 2)}\n`);
}

function word({ accepted, failed }) {
  if (failed) {
    return 'FAILED';
  }
  return accepted === null ? 'skipped' : accepted ? 'accepted' : 'rejected';
}
