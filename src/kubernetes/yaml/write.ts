import { isJsonObject, type Json, type JsonObject } from '../../finding';

/**
 * A map as YAML that every reader takes for the same: Kubernetes and Helm, which read YAML 1.1, as well as readers of YAML 1.2.
 *
 * cdk8s writes YAML 1.1 with a library that leaves `0o17` without quotes, which go-yaml reads as a number, and keeps characters that
 * go-yaml takes for line breaks. Here whatever is no plain word is in quotes.
 *
 * @throws if a number is infinite or none at all
 */
export function writeYaml(body: JsonObject): string {
  return Object.keys(body).length === 0 ? '{}\n' : `${mapLines(body).join('\n')}\n`;
}

function mapLines(map: JsonObject): string[] {
  return Object.entries(map).flatMap(([name, value]) => below(name, value));
}

/** Lines of a value under its name. */
function below(name: string, value: Json): string[] {
  const [announced, key] = keyOf(name);
  if (isJsonObject(value) && Object.keys(value).length > 0) {
    return [...announced, key, ...indented(mapLines(value))];
  }
  if (Array.isArray(value) && value.length > 0) {
    return [...announced, key, ...indented(value.flatMap(itemLines))];
  }
  const [first, ...more] = leafLines(value);
  return [...announced, `${key} ${first}`, ...indented(more)];
}

/** What stands below the first line of an item is indented as far as what stands behind its dash. */
function itemLines(value: Json): string[] {
  const [first, ...more] = nested(value) ?? leafLines(value);
  return [`- ${first}`, ...indented(more)];
}

function nested(value: Json): string[] | undefined {
  if (Array.isArray(value)) {
    return value.length > 0 ? value.flatMap(itemLines) : undefined;
  }
  return isJsonObject(value) && Object.keys(value).length > 0 ? mapLines(value) : undefined;
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

function leafLines(value: Json): string[] {
  if (typeof value === 'string') {
    return isBlock(value) ? [value.endsWith('\n') ? '|' : '|-', ...value.replace(/\n$/, '').split('\n')] : [textOf(value)];
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error(`${value} is no number that YAML and JSON share`);
  }
  return [JSON.stringify(value)];
}

/** Readers look for the end of a name within 1024 characters, unless it is announced. */
function keyOf(name: string): readonly [announced: readonly string[], key: string] {
  const key = textOf(name);
  return key.length > 1000 ? [[`? ${key}`], ':'] : [[], `${key}:`];
}

const PLAIN = /^[A-Za-z](?:[\w./@-]|:(?=[\w/])| (?=[\w./@-]))*$/;
/** What YAML 1.1 reads as a boolean or as nothing. */
const TAKEN = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

function textOf(value: string): string {
  return PLAIN.test(value) && !TAKEN.test(value) ? value : quoted(value);
}

/** The escapes of JSON are those of YAML; some characters need one in YAML alone. Half of a surrogate pair cannot be written at all. */
function quoted(value: string): string {
  return JSON.stringify(Buffer.from(value).toString()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Several lines that stand as they are, such as a certificate: no tabs, no line that blanks begin or that holds nothing else at the ends. */
function isBlock(value: string): boolean {
  return /^[!-~][ -~]*\n(?:(?:[!-~][ -~]*)?\n)*(?:[!-~][ -~]*)?$/.test(value) && !/\n\n$/.test(value);
}
