/** A format that API servers check: what it is called in a text, an example, and the check. */
export interface Format {
  readonly title: string;
  readonly example: string;
  accepts(text: string): boolean;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(\d{2}):(\d{2}):(\d{2})(.\d+)?(z|([+-]\d{2}:\d{2}))$/;
const RFC3339 = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d([.,]\d+)?(Z|[+-]([01]\d|2[0-4]):[0-5]\d)$/;
const MICRO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}(?:Z|[+-]\d{2}:\d{2})$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/;
const GO_DURATION = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/;
const DURATION_PART = /(\d+)\s*([A-Za-zµ]+)/g;
/** Long spellings are recognised by their beginning. */
const DURATION_UNIT = /^(?:ns|nano.*|us|µs|micro.*|ms|milli.*|s|sec.*|m|min.*|h|hr|hour.*|d|day.*|w|wk|week.*)$/i;
const IPV4_PART = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`^${IPV4_PART}(?:\\.${IPV4_PART}){3}$`);
const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

/**
 * Formats by their name without dashes. `rfc3339`, `microtime` and `base64` are what Go itself reads, for kinds that are decoded
 * into Go types; `datetime` and `byte` are the laxer and the stricter reading of custom resources.
 *
 * @see https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation
 */
export const FORMATS: Readonly<Record<string, Format>> = {
  datetime: { title: 'a time', example: '2026-01-31T12:00:00Z', accepts: isDateTime },
  rfc3339: { title: 'a time', example: '2026-01-31T12:00:00Z', accepts: isTime },
  microtime: {
    title: 'a time with microseconds',
    example: '2026-01-31T12:00:00.000000Z',
    accepts: (text) => MICRO_TIME.test(text) && isTime(text),
  },
  date: { title: 'a date', example: '2026-01-31', accepts: isDate },
  duration: { title: 'a duration', example: '90s', accepts: isDuration },
  byte: { title: 'base64', example: 'cG9zdGdyZXM=', accepts: (text) => BASE64.test(text) },
  base64: { title: 'base64', example: 'cG9zdGdyZXM=', accepts: isBase64 },
  ipv4: { title: 'an IPv4 address', example: '192.0.2.1', accepts: (text) => IPV4.test(text) },
  uuid: { title: 'a UUID', example: '123e4567-e89b-12d3-a456-426614174000', accepts: (text) => UUID.test(text) },
  password: { title: 'a text', example: '', accepts: () => true },
};

function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12 || Number(day) < 1) {
    return false;
  }
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1];
  return Number(day) <= days;
}

function isTime(text: string): boolean {
  return isDate(RFC3339.exec(text)?.[1] ?? '');
}

function isDateTime(text: string): boolean {
  const [date, time] = text.toLowerCase().split('t');
  const [, hour, minute, second] = TIME.exec(time ?? '') ?? [];
  return isDate(date) && hour !== undefined && hour <= '23' && minute <= '59' && second <= '59';
}

/** What Go reads as a duration, such as 1h30m. */
export function isGoDuration(text: string): boolean {
  return /^[+-]?0$/.test(text) || GO_DURATION.test(text);
}

/** What Go reads as a duration, or anything that holds a number followed by a unit. */
function isDuration(text: string): boolean {
  return isGoDuration(text) || [...text.matchAll(DURATION_PART)].some(([, , unit]) => DURATION_UNIT.test(unit));
}

/** Go skips line breaks; an empty text is no bytes. */
function isBase64(text: string): boolean {
  const joined = text.replace(/[\r\n]/g, '');
  return joined === '' || BASE64.test(joined);
}
