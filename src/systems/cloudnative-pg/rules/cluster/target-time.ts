const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d?):(\d\d):(\d\d)(?:[.,]\d+)?(?:Z|[+-](\d\d):(\d\d))?$/;
const NUMBER = /^[+-]?\d+$/;
const LARGEST = 2n ** 63n - 1n;

/**
 * Does the operator read that text as a time? First as Postgres writes times, then as ISO 8601.
 *
 * @see https://github.com/cloudnative-pg/machinery/blob/v0.5.0/pkg/types/time.go
 */
export function isTargetTime(text: string): boolean {
  return isPostgresTime(text) || isIsoTime(text);
}

/** Go's reading of RFC 3339, which takes an hour of one digit and a comma; a zone may be missing. */
function isIsoTime(text: string): boolean {
  const [, year, month, day, hour, minute, second, zoneHour = '0', zoneMinute = '0'] = ISO.exec(text) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12 || Number(day) < 1) {
    return false;
  }
  const inTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  return Number(day) <= daysIn(Number(year), Number(month)) && inTime && Number(zoneHour) <= 24 && Number(zoneMinute) <= 60;
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}

/**
 * `2026-01-31 12:00:00.5+02:00 BC`, from the year to the BC; the time of day and all after it may be missing. Places
 * are counted and digits wanted, whether such a month exists is not asked: that is how the driver reads.
 *
 * @see https://github.com/lib/pq/blob/v1.12.3/internal/pqtime/pqtime.go
 */
function isPostgresTime(text: string): boolean {
  const dash = text.indexOf('-');
  const [dateEnd, timeEnd] = [dash + 6, dash + 15];
  const before = text.endsWith(' BC') ? 3 : 0;
  const numbers = [text.slice(0, Math.max(dash, 0)), text.slice(dash + 1, dash + 3), text.slice(dash + 4, dateEnd)];
  const marks = text[dash + 3] === '-';
  if (dash < 0 || !marks || text.length < dateEnd || !numbers.every(isNumber)) {
    return false;
  }
  return text.length <= dateEnd + before || (isTimeOfDay(text.slice(dateEnd, timeEnd)) && endsAsTime(text.slice(timeEnd), before));
}

function isTimeOfDay(text: string): boolean {
  const numbers = [text.slice(1, 3), text.slice(4, 6), text.slice(7, 9)];
  return text.length === 9 && text[0] === ' ' && text[3] === ':' && text[6] === ':' && numbers.every(isNumber);
}

/** A fraction of a second, a zone, and what stands for the years before the first. */
function endsAsTime(text: string, before: number): boolean {
  const [, fraction, rest] = /^(?:\.([^-+Z ]*))?(.*)$/s.exec(text) ?? ['', undefined, text];
  if (fraction !== undefined && !isNumber(fraction)) {
    return false;
  }
  const zone = /^(?:[-+](..)(?::(..))?(?::(..))?|Z)?/s.exec(rest) ?? [''];
  return zone.slice(1).every((part) => part === undefined || isNumber(part)) && rest.length === zone[0].length + before;
}

function isNumber(digits: string): boolean {
  return NUMBER.test(digits) && BigInt(digits.replace('+', '')) <= LARGEST;
}
