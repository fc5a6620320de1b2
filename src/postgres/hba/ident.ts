import { fault, type Reading, type Refusal } from './fault';
import { REGEX_SINCE } from './record';
import { regexFault } from './regex';
import { type Field, isFile, listed } from './tokens';

/** A line of pg_ident: who comes as `system` may log in as `role`. */
export interface IdentRecord {
  readonly map: string;
  readonly system: string;
  readonly role: string;
}

const INCLUDES = ['include', 'include_dir', 'include_if_exists'];
const PARTS = ['map', 'name of the client', 'role'];

/** A line as one major reads it; `undefined` where files decide that are not given. */
export function readIdent(fields: readonly Field[], major: number): Reading<IdentRecord> | undefined {
  if (fields.flat().some(isFile) || (major >= REGEX_SINCE && fields.length === 2 && INCLUDES.includes(fields[0][0].text))) {
    return undefined;
  }
  for (const [at, part] of PARTS.entries()) {
    const field = fields[at];
    if (!field) {
      return fault(`the line ends before the ${part}`, 'write the map, the name of the client and the role');
    }
    if (field.length > 1) {
      return fault(`${listed(field)} are ${field.length}, one ${part} is expected`, 'write a line for each');
    }
  }
  const [map, system, role] = fields.map(([{ text }]) => text);
  return expressionFault(system) ?? (major >= REGEX_SINCE ? expressionFault(role) : undefined) ?? { map, system, role };
}

function expressionFault(text: string): Refusal | undefined {
  const wrong = text.startsWith('/') ? regexFault(text.slice(1)) : undefined;
  return wrong ? fault(`"${text}" is no regular expression, ${wrong}`, 'correct it') : undefined;
}
