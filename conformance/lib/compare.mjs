import { resolve } from 'node:path';
import { ownErrors } from './checker.mjs';
import { JudgeError } from './errors.mjs';
import { releases } from './operators.mjs';
import { oneLine, title } from './report.mjs';

/**
 * Sets our verdict beside the server's, for every document that the server
 * judged: `{ ...result, relation, errors }`.
 *
 * relation: agreed, laxer (we let pass what it refuses), stricter, or
 * incomparable: refused by a rule of the operator's webhooks where these do not
 * run. With `change`, `{ paths, against }`, the results are about updates of what stands in `against`.
 */
export async function compareVerdicts(checker, release, results, change) {
  const paths = change?.paths ?? [...new Set(results.map(({ path }) => path))];
  const errors = byDocument(await ownErrors(checker, release, paths, change?.against), results);
  return results
    .filter(({ accepted }) => accepted !== null)
    .map((result) => {
      const own = errors.get(key(result)) ?? [];
      return { ...result, errors: own, relation: relation(result, own) };
    });
}

function relation({ accepted, release }, own) {
  if (accepted === (own.length === 0)) {
    return 'agreed';
  }
  if (!accepted) {
    return 'laxer';
  }
  const onlyWebhooks = own.every(({ layer }) => layer === 'admission' || layer === 'transition');
  return onlyWebhooks && !releases.get(release).webhooks ? 'incomparable' : 'stricter';
}

function byDocument(errors, results) {
  const judged = new Map(results.map((result) => [key(result), result]));
  const ends = new Map(results.filter(({ endsFile }) => endsFile).map((result) => [resolve(result.path), result]));
  const grouped = new Map();
  for (const error of errors) {
    const place = key(placeOf(error, judged, ends));
    grouped.set(place, [...(grouped.get(place) ?? []), error]);
  }
  return grouped;
}

function placeOf(error, judged, ends) {
  const end = ends.get(error.path);
  if (end && error.document >= end.document) {
    return end;
  }
  const result = judged.get(key(error));
  // Two ways of counting documents would compare verdicts about different objects.
  if (!result || !sameKind(result.kind, error.kind)) {
    throw new JudgeError(`${error.rule} is about ${error.kind} in ${error.file}#${error.document}, the judge read ${result?.kind} there`);
  }
  return result;
}

/** Our findings are about the items of a List, the judge skips it whole. */
function sameKind(judged, ours) {
  return judged === undefined || !ours || judged === ours || judged.endsWith('List');
}

function key({ path, document }) {
  return `${resolve(path)}#${document}`;
}

/** Prints the table and returns how many differences are not accounted for. */
export function printComparison(compared, known) {
  const differing = compared.filter(({ relation: of }) => of === 'laxer' || of === 'stricter');
  const unlisted = differing.filter((result) => !known.reasonFor(result));
  const stale = known.noLongerSeen(compared);
  const number = (of) => compared.filter((result) => result.relation === of).length;

  console.log(`\n${compared.length} documents compared with our checker`);
  console.log(`  agreed           ${number('agreed')}`);
  console.log(`  we are laxer     ${number('laxer')}`);
  console.log(`  we are stricter  ${number('stricter')}${rules(compared)}`);
  console.log(`  incomparable     ${number('incomparable')}   (rules of webhooks that do not run for this release)`);
  for (const result of differing) {
    const reason = known.reasonFor(result);
    const what = oneLine(result.message || texts(result));
    const note = result.note ? ` [${result.note}]` : '';
    console.log(`${result.relation.padEnd(8)}  ${title(result)}${note}: ${what}${reason ? ` (known: ${reason})` : ''}`);
  }
  for (const row of stale) {
    console.log(`stale     differences.md lists ${row.document}, it is judged alike now`);
  }
  return unlisted.length + stale.length;
}

function rules(compared) {
  const byRule = new Map();
  for (const { errors } of compared.filter(({ relation: of }) => of === 'stricter')) {
    for (const rule of new Set(errors.map((error) => error.rule))) {
      byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
    }
  }
  const sorted = [...byRule].sort(([, a], [, b]) => b - a);
  return sorted.length === 0 ? '' : `   ${sorted.map(([rule, times]) => `${rule} ${times}`).join(', ')}`;
}

function texts({ errors }) {
  return errors.map(({ rule, pointer, problem }) => `${rule} ${pointer} ${problem}`).join('; ');
}
