import type { Duration, Size } from 'cdk8s';

/** A size as a plain number: props are read once, and units stand in names from then on. */
export function kibibytesOf(size: Size): number {
  return size.toKibibytes();
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
  return duration.toSeconds();
}

/** Whole days; throws where the duration is not made of them. */
export function daysOf(what: string, duration: Duration): number {
  const days = duration.toDays({ integral: false });
  if (!Number.isInteger(days) || days < 1) {
    throw new Error(`${what} is counted in whole days, got ${days} days`);
  }
  return days;
}
