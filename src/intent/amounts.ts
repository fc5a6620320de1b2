import type { Duration, Size } from 'cdk8s';

/** A size as a plain number: props are read once, and units stand in names from then on. */
export function kibibytesOf(size: Size): number {
  if (typeof size?.toKibibytes !== 'function') {
    throw new Error(`a size is a Size of cdk8s such as Size.gibibytes(10), got ${JSON.stringify(size ?? null)}`);
  }
  const kibibytes = size.toKibibytes();
  if (kibibytes <= 0) {
    throw new Error(`a size is more than nothing, for example Size.gibibytes(10), got ${kibibytes} KiB`);
  }
  return kibibytes;
}

/** Kubernetes' spelling, in the largest binary unit that is exact: `100Gi`. */
export function quantityOfKibibytes(kibibytes: number): string {
  let amount = kibibytes;
  for (const unit of ['Ki', 'Mi', 'Gi', 'Ti']) {
    if (amount % 1024 !== 0) {
      return `${amount}${unit}`;
    }
    amount /= 1024;
  }
  return `${amount}Pi`;
}

export function secondsOf(duration: Duration): number {
  return requireDuration('a time span', duration).toSeconds();
}

/** Whole days; throws where the duration is not made of them. */
export function daysOf(what: string, duration: Duration): number {
  const days = requireDuration(what, duration).toDays({ integral: false });
  if (!Number.isInteger(days) || days < 1) {
    throw new Error(`${what} is counted in whole days, got ${days} days`);
  }
  return days;
}

function requireDuration(what: string, duration: Duration): Duration {
  if (typeof duration?.toSeconds !== 'function') {
    throw new Error(`${what} is a Duration of cdk8s such as Duration.days(30), got ${JSON.stringify(duration ?? null)}`);
  }
  return duration;
}
