import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JudgeError } from './errors.mjs';
import { conformance } from './paths.mjs';

/** The differences that differences.md accounts for. */
export async function knownDifferences() {
  return differencesOf(await readFile(join(conformance, 'differences.md'), 'utf8'));
}

export function differencesOf(markdown) {
  const rows = parseTable(markdown);
  const byDocument = new Map(rows.map((row) => [row.document, row]));
  const general = rows.filter(({ every }) => every);
  const rowOf = (result) => byDocument.get(`${result.file}#${result.document}`) ?? general.find(({ every }) => isAbout(every, result));
  const accountsFor = (result) => {
    const row = rowOf(result);
    return row?.theirs === verdict(result.accepted) ? row : undefined;
  };
  return {
    /** Undefined where the difference, or its direction, is not listed. */
    reasonFor: (result) => accountsFor(result)?.reason,
    /** How many of these each row accounts for: `[what it is about and why, times]`. */
    timesByReason(differing) {
      const times = rows.map((row) => [`${row.document}: ${row.reason}`, differing.filter((result) => accountsFor(result) === row).length]);
      return times.filter(([, seen]) => seen > 0);
    },
    /** Rows about documents that were compared and do not differ, in no release. */
    noLongerSeen(compared) {
      const differing = new Set(compared.filter(({ relation }) => relation !== 'agreed').map(rowOf));
      return [...new Set(compared.map(rowOf))].filter((row) => row && !row.every && !differing.has(row));
    },
  };
}

/** Where we are stricter, all our findings are of that rule, or of it at that place; where we are laxer, the server's message holds that text. */
function isAbout({ kind, text }, { kind: judged, accepted, errors, message }) {
  return (
    kind === judged &&
    (accepted ? errors.every(({ rule, pointer }) => text === rule || text === `${rule} ${pointer}`) : message.includes(text))
  );
}

/** Rows of `| document | ours | theirs | reason |`. */
function parseTable(markdown) {
  const [, , ...rows] = markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return rows.map(([document, ours, theirs, reason]) => {
    const opposite = [ours, theirs].sort().join() === 'accepted,rejected';
    const [, kind, text] = /^every (\S+) with (.+)$/.exec(document) ?? [];
    if (!(kind || /#\d+$/.test(document)) || !opposite || !reason) {
      throw new JudgeError(
        `differences.md: "${document}" needs FILE#NUMBER or "every KIND with TEXT", accepted and rejected, and a reason`,
      );
    }
    return { document, ours, theirs, reason, every: kind && { kind, text } };
  });
}

function verdict(accepted) {
  return accepted ? 'accepted' : 'rejected';
}
