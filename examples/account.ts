import type { Outcome } from '../src/check/formats/outcome';
import type { Paint } from '../src/check/formats/text';
import type { Layer } from '../src/finding';

/** What stands in one written file. */
export interface WrittenFile {
  readonly name: string;
  readonly objects: readonly { readonly kind: string; readonly name: string }[];
}

/** A rule that had something to judge. */
export interface AppliedRule {
  readonly layer: Layer;
  readonly id: string;
}

/** What each layer of checks is about, in the order in which they run. */
const LAYERS: Readonly<Record<Layer, string>> = {
  document: 'read as Kubernetes reads it: an object with a kind and a name, none of them twice',
  schema: 'fields, types, bounds and patterns of each kind, by the definitions of the newest known release',
  admission: "what the operator's webhook and the rules of its definitions refuse",
  transition: 'what may not change',
  postgres: 'parameters and pg_hba of PostgreSQL and PgBouncer',
  references: 'objects that refer to each other',
  soundness: 'what is accepted and will hurt, and decisions with their reasons',
};

/** A short account of a run: what was written, what was checked, how. The findings come after it. */
export function account(
  directory: string,
  files: readonly WrittenFile[],
  outcome: Outcome,
  rules: readonly AppliedRule[],
  paint: Paint,
): string {
  const objects = files.reduce((sum, file) => sum + file.objects.length, 0);
  const kindWidth = Math.max(...files.flatMap((file) => file.objects.map(({ kind }) => kind.length)));
  const written = files.flatMap((file) => [
    '',
    `  ${paint('cyan', `${directory}/${file.name}`)}`,
    ...file.objects.map(({ kind, name }) => `    ${kind.padEnd(kindWidth)}  ${name}`),
  ]);
  const judged = [...outcome.judgedKinds.values()].reduce((sum, count) => sum + count, 0);
  return [
    paint('bold', `Written: ${objects} objects in ${files.length} files`),
    ...written,
    '',
    paint('bold', `Checked, without a cluster and without a network: ${judged} of ${outcome.documents} objects`),
    '',
    ...layers(outcome, rules),
    '',
    paint('bold', 'Found'),
    '',
    '',
  ].join('\n');
}

function layers(outcome: Outcome, rules: readonly AppliedRule[]): string[] {
  return (Object.keys(LAYERS) as Layer[]).flatMap((layer) => {
    const applied = rules.filter((rule) => rule.layer === layer).length;
    const extent = layer === 'schema' ? `${outcome.judgedKinds.size} kinds` : `${applied} rules`;
    return layer === 'schema' || applied > 0 ? [`  ${layer.padEnd(10)}  ${extent.padStart(9)}  ${LAYERS[layer]}`] : [];
  });
}
