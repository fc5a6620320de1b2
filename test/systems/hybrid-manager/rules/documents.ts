import { expect, test } from 'vitest';
import { AskedRules } from '../../../../src/check/asked';
import { DocumentInventory } from '../../../../src/check/inventory';
import type { Document, JsonObject, Rule, RuleContext } from '../../../../src/finding';
import { CONTROL_PLANE, VALUES } from '../../../../src/systems/hybrid-manager/kinds';
import { CONTROL_PLANE_NAME } from '../../../../src/systems/hybrid-manager/names';

/** A HybridControlPlane. */
export function controlPlaneWith(spec: JsonObject = {}, place = 'here'): Document {
  const apiVersion = `${CONTROL_PLANE.group}/${CONTROL_PLANE.version}`;
  const metadata = { name: CONTROL_PLANE_NAME };
  return { ...CONTROL_PLANE, apiVersion, name: CONTROL_PLANE_NAME, place, body: { apiVersion, kind: CONTROL_PLANE.kind, metadata, spec } };
}

/** The values file of the bootstrap chart. */
export function valuesWith(body: JsonObject = {}, place = 'here'): Document {
  return { ...VALUES, apiVersion: `${VALUES.group}/${VALUES.version}`, name: VALUES.group, place, body };
}

/** A Secret in plain text. */
export function secretOf(name: string, namespace: string, stringData: JsonObject = {}, more: JsonObject = {}): Document {
  const metadata = { name, namespace, ...(more.metadata as JsonObject | undefined) };
  const body = { apiVersion: 'v1', kind: 'Secret', stringData, ...more, metadata };
  return { apiVersion: 'v1', group: '', version: 'v1', kind: 'Secret', name, namespace, place: 'here', body };
}

/** The documents of a run, by the newest release unless it says another one. */
export function contextOf(documents: readonly Document[], more: Partial<RuleContext> = {}): RuleContext {
  return { inventory: new DocumentInventory(documents), release: '2026.9', ...more };
}

export interface Beside extends Partial<RuleContext> {
  readonly beside?: readonly Document[];
}

/** What the rule says of the document, as lines; `undefined` where it does not apply, or is not asked. */
export function texts(rule: Rule, document: Document, { beside = [], ...more }: Beside = {}): string[] | undefined {
  const context = contextOf([document, ...beside], more);
  const given = (rule.beside ?? []).length === 0 || rule.beside?.some((kind) => context.inventory.ofKind(kind).length > 0);
  const asked = given && new AskedRules([rule]).about(document.body).length > 0;
  return asked
    ? rule.check(document, context)?.map(({ severity = rule.severity, path, problem, fix }) => `${severity} ${path}: ${problem}; ${fix}`)
    : undefined;
}

/** A HybridControlPlane with those parameters of all components. */
export function withGlobals(globalParameters: JsonObject, spec: JsonObject = {}): Document {
  return controlPlaneWith({ globalParameters, ...spec });
}

/** A HybridControlPlane with those parameters of one component. */
export function withComponent(component: string, parameters: JsonObject, spec: JsonObject = {}): Document {
  return controlPlaneWith({ componentsParameters: { [component]: parameters }, ...spec });
}

/** A HybridControlPlane whose agent provisions like that. */
export function withProvisioning(provisioning: JsonObject, spec: JsonObject = {}): Document {
  return controlPlaneWith({ beaconAgent: { provisioning }, ...spec });
}

/** A HybridControlPlane with those identity providers and users. */
export function withIdentity(authentication: JsonObject, spec: JsonObject = {}): Document {
  return controlPlaneWith({ pgai: { portal: { authentication } }, ...spec });
}

/** What is said of a document, and what it is judged beside. */
export type Case = readonly [name: string, said: readonly string[] | undefined, document: Document, more?: Beside];

/** One test for each case. */
export function judges(rule: Rule, cases: readonly Case[]): void {
  for (const [name, said, document, more] of cases) {
    test(name, () => {
      expect(texts(rule, document, more)).toEqual(said);
    });
  }
}
