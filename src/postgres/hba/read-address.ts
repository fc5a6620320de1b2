import { type Address, addressBits, isEmptyMask, prefixLength } from './address';
import { fault, type Reading } from './fault';
import { type Field, isKeyword, listed, type Token } from './tokens';

/** An address, and how many fields it took. */
interface Placed {
  readonly address?: Address;
  readonly used: number;
}

/** The address that a line for connections over the network has, with its mask. */
export function readAddress(rest: readonly Field[]): Reading<Placed> {
  const [field, next] = rest;
  if (!field) {
    return fault('the line ends before the address', 'write an address like 10.0.0.0/8, samenet or all before the method');
  }
  if (field.length > 1) {
    return fault(`${listed(field)} are ${field.length} addresses, one is expected`, 'write a line for each');
  }
  const [token] = field;
  const word = ['all', 'samehost', 'samenet'].find((one) => isKeyword(token, one));
  if (word) {
    return { address: { kind: word === 'all' ? 'all' : 'own' }, used: 1 };
  }
  const slash = token.text.indexOf('/');
  const host = slash < 0 ? token.text : token.text.slice(0, slash);
  const bits = addressBits(host);
  if (slash >= 0) {
    return prefixed(token, host, token.text.slice(slash + 1), bits);
  }
  return bits === undefined ? { address: { kind: 'host' }, used: 1 } : masked(token, bits, next);
}

function prefixed({ text }: Token, host: string, prefix: string, bits: 32 | 128 | undefined): Reading<Placed> {
  if (bits === undefined) {
    return fault(
      `"${host}" in "${text}" is no address, and a name of a host takes no "/"`,
      'write an address like 10.0.0.0/8, or the name alone',
    );
  }
  const length = prefixLength(prefix, bits);
  return length === undefined
    ? fault(
        `"${prefix}" in "${text}" is no length of a network, 0 to ${bits} is expected`,
        `write for example ${host}/${bits === 32 ? 24 : 64}`,
      )
    : { address: { kind: 'range', bits, length }, used: 1 };
}

function masked({ text }: Token, bits: 32 | 128, next: Field | undefined): Reading<Placed> {
  const fix = `write ${text}/${bits} for this one address`;
  if (!next) {
    return fault(`the line ends after the address "${text}", whose mask is expected`, fix);
  }
  const [mask, ...more] = next;
  if (more.length > 0) {
    return fault(`${listed(next)} are ${next.length} masks, one is expected`, 'write a line for each');
  }
  const maskBits = addressBits(mask.text);
  if (maskBits === undefined) {
    return fault(`after the address "${text}" its mask is expected, "${mask.text}" is none`, fix);
  }
  return maskBits !== bits
    ? fault(`the mask "${mask.text}" is not for the address "${text}"`, fix)
    : { address: { kind: 'range', bits, length: isEmptyMask(mask.text) ? 0 : bits }, used: 2 };
}

/** Does it name an interface of the machine? */
export function isOfInterface({ text }: Token): boolean {
  return text.includes(':') && text.includes('%');
}
