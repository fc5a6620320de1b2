const DAYS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 31 };
const RETENTION = /^(\d{1,6})([dwm])$/;

/** Days of a policy such as `30d`, `4w`, `1m`; `undefined` where it is none. A month counts for 31, as the tool counts it. */
export function retentionDays(policy: unknown): number | undefined {
  const match = typeof policy === 'string' ? RETENTION.exec(policy) : null;
  return match ? Number(match[1]) * DAYS[match[2]] : undefined;
}

/** What a change of the policy deletes, in words; `undefined` where it deletes nothing. */
export function retentionLowered(before: unknown, after: unknown): string | undefined {
  const days = retentionDays(after);
  if (days === undefined) {
    return undefined;
  }
  if ((before ?? '') === '') {
    return `backups were kept for ever, and are kept for ${after} from now on`;
  }
  const old = retentionDays(before);
  return old !== undefined && days < old ? `backups were kept for ${before}, and are kept for ${after} from now on` : undefined;
}
