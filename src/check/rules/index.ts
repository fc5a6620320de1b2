import { SCHEMA_RULES } from '../../kubernetes/schema';
import { acknowledgementCounts } from './acknowledgement';
import { objectHasApiVersion } from './api-version';
import type { DocumentRule, RuleCard } from './document-rule';
import { nameCanBeApplied } from './generated-name';
import { ourOwnBug } from './internal';
import { objectHasKind } from './kind';
import { releaseHasKind } from './kind-in-release';
import { kindExists } from './known-kind';
import { listHoldsItems } from './list-items';
import { objectHasName } from './name';
import { clusterScopeHasNoNamespace } from './namespace-scope';
import { objectRenders } from './renders';
import { versionIsServed } from './served-version';
import { namesAreUnique } from './unique-name';
import { valuesAreNoObject } from './values-object';

export type { DocumentContext, DocumentRule, RuleCard } from './document-rule';
export { ourOwnBug } from './internal';
export { releaseHasKind } from './kind-in-release';
export { objectRenders } from './renders';

/** Rules about any manifest. */
export const DOCUMENT_RULES: readonly DocumentRule[] = [
  namesAreUnique,
  kindExists,
  versionIsServed,
  clusterScopeHasNoNamespace,
  nameCanBeApplied,
  acknowledgementCounts,
];

/** Rules about the values of a chart. */
export const VALUES_RULES: readonly DocumentRule[] = [namesAreUnique];

/** The schema engine names its rules by id. */
export const SCHEMA_RULES_BY_ID: ReadonlyMap<string, RuleCard> = new Map(SCHEMA_RULES.map((rule) => [rule.id, rule]));

/** Everything that is said without a system's own rules. */
export const ENGINE_RULES: readonly RuleCard[] = [
  objectHasApiVersion,
  objectHasKind,
  objectHasName,
  listHoldsItems,
  valuesAreNoObject,
  releaseHasKind,
  ...DOCUMENT_RULES,
  ...SCHEMA_RULES,
  objectRenders,
  ourOwnBug,
];
