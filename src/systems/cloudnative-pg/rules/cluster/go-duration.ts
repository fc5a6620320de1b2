const DURATION = /^[+-]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;
const PART = /(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/g;
const NANOSECONDS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};
const LARGEST = 2n ** 63n - 1n;

/** How many nanoseconds a duration of Go has, without its sign; `undefined` where Go reads none, such as in "1d" or "30". */
export function goDuration(text: string): bigint | undefined {
  if (!DURATION.test(text)) {
    return undefined;
  }
  let sum = 0n;
  for (const [, whole, fraction = '', unit] of text.matchAll(PART)) {
    const scale = 10n ** BigInt(fraction.length);
    sum += (BigInt(`${whole}${fraction}` || '0') * NANOSECONDS[unit]) / scale;
  }
  return sum > LARGEST ? undefined : sum;
}
