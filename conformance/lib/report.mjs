import { writeFile } from 'node:fs/promises';

export function printVerdicts(results, { quiet }) {
  for (const result of results) {
    if (!quiet || result.accepted !== true) {
      console.log(`${word(result).padEnd(8)}  ${title(result)}${result.message ? `: ${oneLine(result.message)}` : ''}`);
    }
    if (!quiet) {
      for (const warning of result.warnings) {
        console.log(`          warning: ${warning}`);
      }
    }
  }
}

/** The YAML reader of the server spreads its messages over lines. */
export function oneLine(message) {
  return message.replace(/\s*\n\s*/g, ' ');
}

export function title({ file, document, kind, namespace, name }) {
  const object = kind === undefined ? '' : ` ${kind} ${[namespace, name ?? '(no name)'].filter(Boolean).join('/')}`;
  return `${file}#${document}${object}`;
}

export function counts(results) {
  const count = (wanted) => results.filter((result) => word(result) === wanted).length;
  return ['accepted', 'rejected', 'skipped'].map((wanted) => `${count(wanted)} ${wanted}`).join(', ');
}

export function writeJson(file, results) {
  const rows = results.map(({ file, document, apiVersion, kind, namespace, name, release, accepted, message, warnings }) => ({
    file,
    document,
    apiVersion,
    kind,
    namespace,
    name,
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
