import { isJsonObject } from '../../../finding';

/** Equal values give equal texts: a null is nothing, and the order of members means nothing. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value ?? undefined, (_name, member) =>
      isJsonObject(member)
        ? Object.fromEntries(
            Object.entries(member)
              .filter(([, each]) => each !== null)
              .sort(([a], [b]) => (a < b ? -1 : 1)),
          )
        : member,
    ) ?? ''
  );
}
