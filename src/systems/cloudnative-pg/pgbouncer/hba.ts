import { addressBits, prefixLength } from '../../../postgres/hba/address';

/** Why PgBouncer leaves a line out, and what to do. */
export interface LeftOut {
  readonly problem: string;
  readonly fix: string;
}

/** A word, a text in quotes, or a comma; what cannot be read is told by its kind. */
interface Token {
  readonly kind: 'word' | 'text' | 'comma' | 'broken';
  readonly text: string;
}

const TOKEN = /\s*(?:(,)|"((?:[^"]|"")*)"|(")|([^\s,"#][^\s,"#]*))/y;
const TYPES = ['local', 'host', 'hostssl', 'hostnossl'];
/** The last one came with 1.25. */
const METHODS = ['trust', 'reject', 'md5', 'password', 'peer', 'cert', 'scram-sha-256', 'ldap'];
const UNKNOWN_NAMES = ['samerole', 'samegroup'];
const STRICT_IPV4 = /^(?:0|[1-9][0-9]{0,2})(?:\.(?:0|[1-9][0-9]{0,2})){3}$/;

/**
 * What no PgBouncer up to 1.25 reads of a line of its pg_hba; `undefined` where it may. It knows less than Postgres.
 *
 * @see https://www.pgbouncer.org/config.html#hba-file-format
 */
export function leftOut(line: string): LeftOut | undefined {
  const tokens = tokensOf(line);
  const [type, ...rest] = tokens;
  if (!type) {
    return undefined;
  }
  if (type.kind !== 'word' || !TYPES.includes(type.text)) {
    return refusal(`"${type.text}" is no type of connection, ${TYPES.join(', ')} are`, 'begin the line with one of them');
  }
  return namesThenRest(rest, type.text === 'local');
}

function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(line); found; found = TOKEN.exec(line)) {
    const [, comma, text, quote, word] = found;
    tokens.push(
      comma
        ? { kind: 'comma', text: ',' }
        : text !== undefined
          ? { kind: 'text', text: text.replaceAll('""', '"') }
          : quote
            ? { kind: 'broken', text: '"' }
            : { kind: 'word', text: word },
    );
  }
  return tokens;
}

function namesThenRest(tokens: readonly Token[], isLocal: boolean): LeftOut | undefined {
  let at = 0;
  for (const what of ['database', 'user']) {
    for (;;) {
      const token = tokens[at++];
      if (!token || token.kind === 'comma' || token.kind === 'broken') {
        return refusal(`the line has no ${what} where one is expected`, 'write type, database, user, address and method');
      }
      if (token.kind === 'word' && token.text.startsWith('@')) {
        return undefined; // the file is not given
      }
      if (token.kind === 'word' && (token.text.startsWith('+') || (what === 'database' && UNKNOWN_NAMES.includes(token.text)))) {
        return refusal(`"${token.text}" is not known to PgBouncer in the place of a ${what}`, 'write the names');
      }
      if (tokens[at]?.kind !== 'comma') {
        break;
      }
      at++;
    }
  }
  return isLocal ? methodFault(tokens.slice(at)) : addressFault(tokens.slice(at));
}

function addressFault([token, mask, ...rest]: readonly Token[]): LeftOut | undefined {
  if (token?.kind !== 'word') {
    return refusal(
      token ? `"${token.text}" is no address` : 'the line ends before the address',
      'write an address like 10.0.0.0/8, or all',
    );
  }
  if (token.text === 'all') {
    return methodFault(mask ? [mask, ...rest] : []);
  }
  const [host, ...prefix] = token.text.split('/');
  const bits = host.includes(':') ? addressBits(host) : STRICT_IPV4.test(host) ? addressBits(host) : undefined;
  if (bits === undefined) {
    return refusal(
      `"${token.text}" is no address that PgBouncer reads, it knows no names of hosts or networks`,
      'write an address like 10.0.0.0/8, or all',
    );
  }
  if (prefix.length > 0) {
    const text = prefix.join('/');
    return text === '' || prefixLength(text, bits) !== undefined
      ? methodFault(mask ? [mask, ...rest] : [])
      : refusal(`"${text}" in "${token.text}" is no length of a network, 0 to ${bits} is expected`, `write for example ${host}/${bits}`);
  }
  return mask?.kind === 'word' && addressBits(mask.text) === bits
    ? methodFault(rest)
    : refusal(
        `after the address "${host}" its mask is expected${mask ? `, "${mask.text}" is none` : ''}`,
        `write ${host}/${bits} for this one address`,
      );
}

function methodFault([method, ...options]: readonly Token[]): LeftOut | undefined {
  if (method?.kind !== 'word' || !METHODS.includes(method.text)) {
    return refusal(
      method ? `"${method.text}" is no method of PgBouncer, ${METHODS.join(', ')} are` : 'the line ends before the method',
      'write one that it has',
    );
  }
  const known = method.text === 'ldap' || (['cert', 'peer'].includes(method.text) && options.every(({ text }) => text.startsWith('map=')));
  return options.length === 0 || known
    ? undefined
    : refusal(`"${options[0].text}" after the method is not known to PgBouncer, which has map= for cert and peer`, 'take it out');
}

function refusal(problem: string, fix: string): LeftOut {
  return { problem, fix };
}
