import { closest } from '../../finding/closest';
import type { Address } from './address';
import { fault, type Reading, type Refusal } from './fault';
import { methodFault } from './methods';
import { optionFault, togetherFault } from './options';
import { isOfInterface, readAddress } from './read-address';
import { regexFault } from './regex';
import { type Field, isFile, listed, type Token } from './tokens';

export const CONNECTIONS = ['local', 'host', 'hostssl', 'hostnossl', 'hostgssenc', 'hostnogssenc'] as const;
export type Connection = (typeof CONNECTIONS)[number];

/** A line of pg_hba. */
export interface HbaRecord {
  readonly connection: Connection;
  readonly databases: Field;
  readonly users: Field;
  /** Absent for `local`. */
  readonly address?: Address;
  /** The address as it was written. */
  readonly written?: string;
  readonly method: string;
  readonly options: ReadonlyMap<string, string>;
}

/** What the server knows beside the line. */
export interface Surroundings {
  readonly major: number;
  /** The value of oauth_validator_libraries; absent where it is not known. */
  readonly validators?: string;
}

const INCLUDES = ['include', 'include_dir', 'include_if_exists'];
/** Since this major, a name that begins with a slash is a regular expression, and files can be included line by line. */
export const REGEX_SINCE = 16;

/** A line as one major reads it; `undefined` where the machine decides: files that are not given, or its interfaces. */
export function readRecord(fields: readonly Field[], around: Surroundings): Reading<HbaRecord> | undefined {
  const [type, databases, users, ...rest] = fields;
  if (
    fields.flat().some((token) => isFile(token) || isOfInterface(token)) ||
    (around.major >= REGEX_SINCE && fields.length === 2 && INCLUDES.includes(type[0].text))
  ) {
    return undefined;
  }
  const connection = readConnection(type, around.major);
  if (typeof connection !== 'string') {
    return connection;
  }
  const names = nameFault(databases, 'database', around.major) ?? nameFault(users, 'user', around.major);
  if (names) {
    return names;
  }
  const at = connection === 'local' ? { used: 0 } : readAddress(rest);
  if ('fault' in at) {
    return at;
  }
  const [method, ...options] = rest.slice(at.used);
  return readMethod(
    { connection, databases, users, ...(at.address && { address: at.address, written: rest[0][0].text }) },
    method,
    options,
    around,
  );
}

function readConnection(field: Field, major: number): Reading<Connection> {
  if (field.length > 1) {
    return fault(`${listed(field)} are ${field.length} types of connection, one is expected`, 'write a line for each');
  }
  const { text } = field[0];
  if ((CONNECTIONS as readonly string[]).includes(text)) {
    return text as Connection;
  }
  if (INCLUDES.includes(text)) {
    return major < REGEX_SINCE
      ? fault(`PostgreSQL ${major} includes no files here, since ${REGEX_SINCE} it does`, 'write the lines themselves')
      : fault(`"${text}" is followed by more than the name of a file`, 'put a name with blanks into double quotes');
  }
  const near = closest(text, CONNECTIONS)?.name;
  return fault(
    `"${text}" is no type of connection, ${CONNECTIONS.join(', ')} are`,
    near ? `did you mean "${near}"?` : 'begin the line with one of them',
  );
}

function nameFault(field: Field | undefined, what: 'database' | 'user', major: number): Refusal | undefined {
  if (!field) {
    return fault(`the line ends before the ${what}`, 'write type, database, user, address and method');
  }
  for (const { text } of major < REGEX_SINCE ? [] : field) {
    const wrong = text.startsWith('/') ? regexFault(text.slice(1)) : undefined;
    if (wrong) {
      return fault(`"${text}" is no regular expression, ${wrong}`, `correct it; since ${REGEX_SINCE} a name that begins with "/" is one`);
    }
  }
  return undefined;
}

type Begun = Omit<HbaRecord, 'method' | 'options'>;

function readMethod(begun: Begun, field: Field | undefined, options: readonly Field[], around: Surroundings): Reading<HbaRecord> {
  if (!field) {
    return fault('the line ends before the method', 'write how clients log in, for example scram-sha-256');
  }
  if (field.length > 1) {
    return fault(`${listed(field)} are ${field.length} methods, one is expected`, 'write a line for each');
  }
  const method = field[0].text;
  const wrong = methodFault(begun.connection, method, around.major);
  if (wrong) {
    return wrong;
  }
  const record = { ...begun, method, options: new Map<string, string>() };
  for (const token of options.flat()) {
    const refused = addOption(record, token, around.major);
    if (refused) {
      return refused;
    }
  }
  return togetherFault(record, around) ?? record;
}

function addOption(record: HbaRecord & { readonly options: Map<string, string> }, { text }: Token, major: number): Refusal | undefined {
  const equals = text.indexOf('=');
  if (equals < 0) {
    return fault(
      `"${text}" after the method is no option, name=value is expected`,
      'take it out, or write it as name=value; a value with blanks stands in double quotes',
    );
  }
  const [name, value] = [text.slice(0, equals), text.slice(equals + 1)];
  record.options.set(name, value);
  return optionFault(name, value, record, major);
}
