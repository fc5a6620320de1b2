const KIB = 1024;

/** Sizes in bytes and times in microseconds, largest first, as Postgres lists them. */
const MEMORY: readonly (readonly [string, number])[] = [
  ['TB', KIB ** 4],
  ['GB', KIB ** 3],
  ['MB', KIB ** 2],
  ['kB', KIB],
  ['B', 1],
];
const TIME: readonly (readonly [string, number])[] = [
  ['d', 86_400_000_000],
  ['h', 3_600_000_000],
  ['min', 60_000_000],
  ['s', 1_000_000],
  ['ms', 1000],
  ['us', 1],
];

function tableOf(unit: string): typeof MEMORY {
  return unit.endsWith('B') ? MEMORY : TIME;
}

/** How much the units of parameters are, in bytes or microseconds. */
const AMOUNTS: ReadonlyMap<string, number> = new Map([...MEMORY, ['8kB', 8 * KIB], ...TIME]);

function amountOf(unit: string): number {
  return AMOUNTS.get(unit) ?? Number.NaN;
}

/** The units that a parameter with this one takes, largest first. */
export function unitsFor(base: string): string[] {
  return tableOf(base).map(([name]) => name);
}

/**
 * A number with the unit that was written, in the unit of the parameter; `undefined` where the unit is none of its kind.
 *
 * Postgres rounds to the next smaller unit: `1.5kB` is 1536 bytes, `30.1GB` whole megabytes.
 */
export function toBaseUnit(value: number, written: string, base: string): number | undefined {
  const table = tableOf(base);
  const at = table.findIndex(([name]) => name === written);
  if (at < 0) {
    return undefined;
  }
  const inBase = (index: number) => multiplier(table[index][1], amountOf(base));
  const converted = value * inBase(at);
  return at + 1 < table.length ? roundToEven(converted / inBase(at + 1)) * inBase(at + 1) : converted;
}

/** A whole number upwards, else one division, just as the table of Postgres has it. */
function multiplier(amount: number, base: number): number {
  return amount >= base ? amount / base : 1 / (base / amount);
}

/** The nearest whole number, of two equally near ones the even one: the C library's `rint`. */
export function roundToEven(value: number): number {
  const below = Math.floor(value);
  const part = value - below;
  if (part !== 0.5) {
    return Number.isFinite(value) ? (part < 0.5 ? below : below + 1) : value;
  }
  return below % 2 === 0 ? below : below + 1;
}
