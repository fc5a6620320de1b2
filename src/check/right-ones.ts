import type { JsonObject } from '../finding';
import type { KnownKind } from './known-kinds';
import type { ChosenRelease } from './releases';

/** One document of each kind and release in which the schema found nothing. The next ones are mostly like it. */
export class RightOnes {
  private readonly kept = new Map<KnownKind, Map<string, JsonObject>>();

  public of(kind: KnownKind, { id }: ChosenRelease): JsonObject | undefined {
    return this.kept.get(kind)?.get(id);
  }

  public keep(kind: KnownKind, { id }: ChosenRelease, body: JsonObject): void {
    this.kept.set(kind, (this.kept.get(kind) ?? new Map<string, JsonObject>()).set(id, body));
  }
}
