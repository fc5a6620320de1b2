import type { Document, RuleContext } from '../../finding';
import { groupBy, oncePer } from '../given';
import { Configuration } from './configuration';
import { CONFIGURATIONS } from './kinds';

/** The configurations of all places. */
const byPlace = oncePer((inventory) => {
  const documents = CONFIGURATIONS.flatMap((kind) => inventory.ofKind(kind));
  const found = documents.flatMap((document) => Configuration.of(document) ?? []);
  return { all: found, places: groupBy(found, ({ document }) => document.place) };
});

/**
 * The configurations that a document belongs to: those of its place, else those of the only place that has any.
 *
 * Both shapes may stand side by side, for the change from one to the other. None where it cannot be told.
 */
export function configurationsFor(document: Document, { inventory }: RuleContext): readonly Configuration[] {
  const { all, places } = byPlace(inventory);
  return places.get(document.place) ?? (places.size === 1 ? all : []);
}

/**
 * The release that a document is judged for: what the caller said, else what the configuration of its place says it installs,
 * else the newest that is known.
 */
export function releaseFor(document: Document, context: RuleContext): string {
  return statedReleaseFor(document, context) ?? context.release;
}

/** The same where somebody said it; `undefined` where nobody did. */
export function statedReleaseFor(document: Document, context: RuleContext): string | undefined {
  if (context.releaseAsked) {
    return context.release;
  }
  const own = Configuration.of(document)?.statedRelease;
  return own ?? configurationsFor(document, context).find(({ statedRelease }) => statedRelease)?.statedRelease;
}

/** Is any installation of Hybrid Manager given at all? */
export function isInstalled({ inventory }: RuleContext): boolean {
  return byPlace(inventory).all.length > 0;
}
