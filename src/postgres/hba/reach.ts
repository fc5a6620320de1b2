import type { Address } from './address';
import { type JudgedLine, recordOf } from './judged';
import type { Connection, HbaRecord } from './record';
import { type Field, isKeyword } from './tokens';

/** The kinds of connections that a line is asked about. */
const MATCHES: Readonly<Record<Connection, readonly string[]>> = {
  local: ['local'],
  host: ['plain', 'ssl', 'gss'],
  hostssl: ['ssl'],
  hostnossl: ['plain', 'gss'],
  hostgssenc: ['gss'],
  hostnogssenc: ['plain', 'ssl'],
};

export function holds(field: Field, word: string): boolean {
  return field.some((token) => isKeyword(token, word));
}

/** Is it for every address there is, of one family at least? */
export function isEverywhere(address: Address | undefined): boolean {
  return address !== undefined && (address.kind === 'range' ? address.length === 0 : address.kind === 'all');
}

/** The line before that decides of everybody this line is for: the first line that matches counts, and no other. */
export function decidedBefore(lines: readonly JudgedLine<HbaRecord>[], at: number): JudgedLine<HbaRecord> | undefined {
  const record = recordOf(lines[at]);
  return record && lines.slice(0, at).find((line) => covers(recordOf(line), record));
}

function covers(before: HbaRecord | undefined, { connection, databases, address }: HbaRecord): boolean {
  return (
    before !== undefined &&
    MATCHES[connection].every((kind) => MATCHES[before.connection].includes(kind)) &&
    holds(before.users, 'all') &&
    holds(before.databases, 'all') &&
    // Connections for replication match that word alone.
    (!holds(databases, 'replication') || holds(before.databases, 'replication')) &&
    (connection === 'local' || coversAddress(before.address, address))
  );
}

function coversAddress(before: Address | undefined, address: Address | undefined): boolean {
  return (
    before?.kind === 'all' || (before?.kind === 'range' && before.length === 0 && address?.kind === 'range' && address.bits === before.bits)
  );
}
