/** Attributes by name; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element, well-formed whatever the texts hold. `content` is XML already. */
export function element(name: string, attributes: Attributes, content: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attributeText(String(value))}"`)
    .join('');
  return content.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${content.join('')}</${name}>`;
}

/** A text between tags. */
export function text(value: string): string {
  return readable(value).replace(/[&<>\r]/g, (character) => ENTITIES[character]);
}

/** A reader would make blanks of line breaks and tabs. */
function attributeText(value: string): string {
  return readable(value).replace(/[&<>"\r\n\t]/g, (character) => ENTITIES[character]);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** XML has no way to write control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
function readable(value: string): string {
  return value.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
