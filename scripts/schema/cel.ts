import { createHash } from 'node:crypto';
import type { RawSchema } from './structural';

/** One CEL rule of a definition. Where it stands and a fingerprint, never its text. */
export interface CelRule {
  readonly kind: string;
  readonly version: string;
  /** `/name` is a member, `/[]` an item, `/{}` a value of a map. */
  readonly path: string;
  /** First 16 hex digits of the sha256 of the expression. */
  readonly fingerprint: string;
  /** It speaks of the object before the change. */
  readonly transition: boolean;
  readonly releases: readonly string[];
}

interface Origin {
  readonly kind: string;
  readonly version: string;
  readonly release: string;
}

export function celRules(schema: RawSchema, origin: Origin, path = ''): CelRule[] {
  if (path === '/status') {
    return [];
  }
  const own = ((schema['x-kubernetes-validations'] ?? []) as RawSchema[]).map(({ rule }) => ({
    kind: origin.kind,
    version: origin.version,
    path,
    fingerprint: createHash('sha256').update(rule).digest('hex').slice(0, 16),
    transition: /\boldSelf\b/.test(rule),
    releases: [origin.release],
  }));
  const children = Object.entries((schema.properties ?? {}) as RawSchema).map(([name, child]) => [`/${name}`, child] as const);
  const items = schema.items ? [['/[]', schema.items] as const] : [];
  const values = schema.additionalProperties ? [['/{}', schema.additionalProperties] as const] : [];
  return [...own, ...[...children, ...items, ...values].flatMap(([step, child]) => celRules(child, origin, path + step))];
}

/** One entry for each rule, with all releases that have it. */
export function mergeReleases(rules: readonly CelRule[]): CelRule[] {
  const merged = new Map<string, CelRule>();
  for (const rule of rules) {
    const key = [rule.kind, rule.version, rule.path, rule.fingerprint].join(' ');
    const known = merged.get(key);
    merged.set(key, known ? { ...rule, releases: [...known.releases, ...rule.releases] } : rule);
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule);
}
