const NANOSECONDS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  '\u00b5s': 1_000n,
  '\u03bcs': 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

const LIMIT = 2n ** 63n;
const PART = /([0-9]*)(?:\.([0-9]*))?([^0-9.]+)/y;

/**
 * Nanoseconds of a text such as `1h30m`, as Go reads it; `undefined` where it is none.
 *
 * @see https://pkg.go.dev/time#ParseDuration
 */
export function parseDuration(text: string): bigint | undefined {
  const negative = text.startsWith('-');
  const parts = text.replace(/^[+-]/, '');
  if (parts === '0') {
    return 0n;
  }
  let total = 0n;
  PART.lastIndex = 0;
  while (PART.lastIndex < parts.length) {
    const match = PART.exec(parts);
    const amount = match ? amountOf(match) : undefined;
    if (amount === undefined) {
      return undefined;
    }
    total = BigInt.asUintN(64, total + amount);
    if (total > LIMIT) {
      return undefined;
    }
  }
  const fits = negative || total < LIMIT;
  return parts === '' || !fits ? undefined : negative ? -total : total;
}

function amountOf([, whole, fraction = '', unit]: RegExpExecArray): bigint | undefined {
  const nanoseconds = Object.hasOwn(NANOSECONDS, unit) ? NANOSECONDS[unit] : undefined;
  const significant = whole.replace(/^0+/, '');
  if (nanoseconds === undefined || (whole === '' && fraction === '') || significant.length > 19) {
    return undefined;
  }
  const value = BigInt(significant || '0');
  if (value > LIMIT / nanoseconds) {
    return undefined;
  }
  const amount = value * nanoseconds + partOf(fraction, nanoseconds);
  return amount > LIMIT ? undefined : amount;
}

/** In floating point, step by step as Go does it; digits that do not fit into 64 bits are left out. */
function partOf(fraction: string, nanoseconds: bigint): bigint {
  let digits = 0n;
  let scale = 1;
  for (const digit of fraction) {
    const next = digits * 10n + BigInt(digit);
    if (digits > (LIMIT - 1n) / 10n || next > LIMIT) {
      break;
    }
    digits = next;
    scale *= 10;
  }
  return digits === 0n ? 0n : BigInt(Math.trunc(Number(digits) * (Number(nanoseconds) / scale)));
}
