import { resolve } from 'node:path';
import { ownErrors } from './checker.mjs';
import { JudgeError } from './errors.mjs';

/**
 * Sets our verdict beside the server's, for every document that the server
 * judged: `{ ...result, relation, errors }`.
 *
 * With `change`, `{ paths, against }`, the results are about updates of what stands in `against`.
 */
export async function compareVerdicts(checker, release, results, change) {
  const paths = change?.paths ?? [...new Set(results.map(({ path }) => path))];
  return related(results, await ownErrors(checker, release, paths, change?.against));
}

/**
 * relation: agreed, laxer (we let pass what it refuses), stricter, or
 * incomparable: refused by a rule of the operator's webhooks where these do not
 * run.
 */
export function related(results, errors) {
  const ours = byDocument(errors, results);
  return results
    .filter(({ accepted }) => accepted !== null)
    .map((result) => {
      const own = ours.get(key(result)) ?? [];
      return { ...result, errors: own, relation: relation(result, own) };
    });
}

function relation({ accepted, withManager }, own) {
  if (accepted === (own.length === 0)) {
    return 'agreed';
  }
  if (!accepted) {
    return 'laxer';
  }
  const onlyWebhooks = own.every(({ layer }) => layer === 'admission' || layer === 'transition');
  return onlyWebhooks && !withManager ? 'incomparable' : 'stricter';
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

/** Those that we judge in another way than the server does, and nobody accounts for. */
export function unexplained(compared, known) {
  return compared.filter((result) => differs(result) && !known.reasonFor(result));
}

export function differs({ relation: of }) {
  return of === 'laxer' || of === 'stricter';
}
