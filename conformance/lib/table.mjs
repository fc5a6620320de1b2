import { differs } from './compare.mjs';

const relations = ['agreed', 'laxer', 'stricter', 'incomparable'];

/** What came of the comparison: for each part, and for each rule of ours and each stage of theirs that refused something. */
export function printTable(outcomes, known) {
  const compared = outcomes.flatMap((outcome) => outcome.compared);
  console.log('\nwho refused, by our layers and rules (stricter: we alone)');
  printRows(['layer', 'rule', 'agreed', 'stricter', 'incomparable'], ruleRows(compared));
  console.log('\nwho refused, by the stages of the server (laxer: the server alone)');
  printRows(['stage', 'agreed', 'laxer'], stageRows(compared));
  console.log(`\n${compared.length} documents compared with our checker`);
  printRows(
    ['release', 'part', 'documents', ...relations, 'accounted for'],
    outcomes.map((outcome) => partRow(outcome, known)),
  );
  console.log();
}

function partRow({ release, part, compared }, known) {
  const explained = compared.filter((result) => differs(result) && known.reasonFor(result)).length;
  return [release, part.name, compared.length, ...relations.map((of) => count(compared, of)), explained];
}

function stageRows(compared) {
  const refused = compared.filter(({ accepted }) => !accepted);
  return grouped(refused.map((result) => [stageOf(result), result])).map(([stage, of]) => [stage, count(of, 'agreed'), count(of, 'laxer')]);
}

function ruleRows(compared) {
  const refusals = compared.flatMap((result) =>
    [...new Set(result.errors.map(({ layer, rule }) => `${layer} ${rule}`))].map((rule) => [rule, result]),
  );
  return grouped(refusals).map(([rule, of]) => [...rule.split(' '), count(of, 'agreed'), count(of, 'stricter'), count(of, 'incomparable')]);
}

function stageOf({ message }) {
  const [, webhook] = /^admission webhook "([^"]+)"/.exec(message) ?? [];
  if (webhook) {
    return `webhook ${webhook}`;
  }
  if (message.startsWith('no YAML that Kubernetes reads')) {
    return 'reading';
  }
  return / is invalid: /.test(message) ? 'schema, CEL and validation' : 'decoding';
}

function grouped(pairs) {
  const groups = new Map();
  for (const [key, value] of pairs) {
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function count(compared, relation) {
  return compared.filter((result) => result.relation === relation).length;
}

function printRows(head, rows) {
  const texts = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...texts.map((row) => row[column].length)));
  for (const row of texts) {
    const cells = row.map((cell, column) =>
      /^\d+$/.test(cell) && column > 0 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
    );
    console.log(`  ${cells.join('  ').trimEnd()}`);
  }
}
