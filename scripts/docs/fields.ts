import { App, Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { PostgresOperator } from '../../src';
import { type RenderedObject, renderAll } from '../../src/constructs/session/objects';
import { OVERRIDES } from '../../src/constructs/session/origin';
import { Session } from '../../src/constructs/session/session';
import { ScopedSettings } from '../../src/constructs/session/settings';
import { memberAt, pointerSteps } from '../../src/finding';
import { SCENARIOS } from '../../test/golden/scenarios';
import { table } from './table';

interface Field {
  readonly construct: string;
  readonly field: string;
  readonly prop: string;
}

/**
 * Which prop writes which field, kind by kind, from the origins of rendered manifests.
 *
 * What no scenario of the golden manifests shows, the page does not know.
 */
export function fieldsPart(): string {
  const kinds = new Map<string, Map<string, Field>>();
  for (const { owner, adopted, json } of Object.values(SCENARIOS).flatMap(rendered)) {
    const kind = `${memberAt(json, 'kind')} (${memberAt(json, 'apiVersion')})`;
    const fields = kinds.get(kind) ?? new Map<string, Field>();
    kinds.set(kind, fields);
    for (const [pointer, origin] of Object.entries(adopted?.written.origins() ?? {})) {
      const steps = pointerSteps(pointer);
      if (steps[0] !== 'metadata' && origin !== OVERRIDES) {
        const field = { construct: nameOf(owner), ...folded(steps, origin) };
        fields.set(Object.values(field).join(), field);
      }
    }
  }
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter(([, fields]) => fields.size > 0)
    .map(([kind, fields]) => `## ${kind}\n\n${rows([...fields.values()])}`)
    .join('\n\n');
}

function rendered(scenario: (typeof SCENARIOS)[string]): readonly RenderedObject[] {
  const app = new App();
  scenario(app, PostgresOperator.cloudNativePg(), '1.30');
  // biome-ignore lint/complexity/useLiteralKeys: the session keeps its notes to itself
  return renderAll(app, Session.of(app)['adopted'], new ScopedSettings()).rendered;
}

/** A key that the user chose is one of many: `parameters.work_mem` stands for `parameters.*`. */
function folded(steps: readonly string[], origin: string): { field: string; prop: string } {
  const key = steps[steps.length - 1];
  const chosen = origin.endsWith(`.${key}`) && MAPS.has(origin.slice(0, -key.length - 1));
  return chosen
    ? { field: [...steps.slice(0, -1), '*'].join('.'), prop: `${origin.slice(0, -key.length)}*` }
    : { field: steps.join('.'), prop: origin };
}

const MAPS: ReadonlySet<string> = new Set(['audit', 'parameters']);

/** What a consumer creates for a description stands directly in the consumer's chart. */
function nameOf(owner: IConstruct): string {
  return Chart.isChart(owner) ? 'ObjectStoreSecret' : owner.constructor.name;
}

function rows(fields: readonly Field[]): string {
  const sorted = [...fields].sort((a, b) => compare(a.field, b.field) || compare(a.construct, b.construct));
  return table(
    ['field', 'construct', 'prop'],
    sorted.map(({ field, construct, prop }) => [`\`${field}\``, construct, `\`${prop}\``]),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
