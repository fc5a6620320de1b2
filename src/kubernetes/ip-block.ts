/** A range of IP addresses: the first `length` bits are those of `bits`. */
export interface IpBlock {
  readonly family: 4 | 6;
  readonly bits: bigint;
  readonly length: number;
}

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`);

/**
 * Reads `10.0.0.0/8` or `fd00::/8`; nothing where it is no range, or one that Kubernetes refuses since 1.36: with leading zeros, with bits
 * beyond its length, or an IPv4 address in the clothes of an IPv6 one.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/
 */
export function parseIpBlock(text: string): IpBlock | undefined {
  const [, address = '', length] = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text) ?? [];
  const groups = IPV4.test(address) ? octets(address) : groupsOf(address);
  if (!groups) {
    return undefined;
  }
  const family = groups.length === 4 ? 4 : 6;
  const width = family === 4 ? 8n : 16n;
  const block: IpBlock = { family, length: Number(length), bits: groups.reduce((bits, group) => (bits << width) | BigInt(group), 0n) };
  const rest = restOf(block);
  const mapped = family === 6 && block.bits >> 32n === 0xffffn;
  return rest < 0n || mapped || (block.bits >> rest) << rest !== block.bits ? undefined : block;
}

/** The first block is a part of the second, and not all of it. */
export function isPartOf(part: IpBlock, whole: IpBlock): boolean {
  const rest = restOf(whole);
  return part.family === whole.family && part.length > whole.length && part.bits >> rest === whole.bits >> rest;
}

/** How many bits are free. */
function restOf({ family, length }: IpBlock): bigint {
  return BigInt((family === 4 ? 32 : 128) - length);
}

function octets(address: string): number[] {
  return address.split('.').map(Number);
}

/** The eight groups of an IPv6 address: the last two may be written as an IPv4 address, and `::` stands for at least one group of zeros. */
function groupsOf(address: string): number[] | undefined {
  const halves = address.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const read = halves.map((half, at) =>
    half.flatMap((group, place) => valuesOf(group, at === halves.length - 1 && place === half.length - 1)),
  );
  const [head, tail = []] = read;
  const missing = 8 - head.length - tail.length;
  const fits = halves.length === 1 ? missing === 0 : halves.length === 2 && missing > 0;
  return fits && ![...head, ...tail].includes(Number.NaN) ? [...head, ...Array<number>(missing).fill(0), ...tail] : undefined;
}

function valuesOf(group: string, isLast: boolean): number[] {
  if (isLast && IPV4.test(group)) {
    const [a, b, c, d] = octets(group);
    return [a * 256 + b, c * 256 + d];
  }
  return [/^[0-9a-f]{1,4}$/i.test(group) ? Number.parseInt(group, 16) : Number.NaN];
}
