import { Yaml } from 'cdk8s';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import { isJsonObject, type Json } from '../../../src/finding';
import { readYaml } from '../../../src/kubernetes/yaml';

/** Texts that other readers take for something else, and texts that need quotes. */
const trap = fc.constantFrom(
  ...'y n on off yes no ~ null true 0777 0o17 1_000 1e3 .5 .inf 12:30 2001-01-01 << = - ? : # & * ! | > % @ ` {} []'.split(' '),
  ...[
    '',
    ' ',
    'a: b',
    'a #b',
    '- a',
    "it's",
    '"',
    '\\',
    '\n',
    'a\n\nb\n',
    ' a',
    'a ',
    '\t',
    '---',
    '...',
    '__proto__',
    '\u0085',
    '\u2028',
    '\ufeff',
    '😀',
    'é',
  ],
);
const text = fc.oneof(trap, fc.string(), fc.string({ unit: 'binary' }));
const scalar = fc.oneof(fc.boolean(), fc.constant(null), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), text);
const { object } = fc.letrec<{ value: Json; object: Record<string, Json> }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('value'), { maxLength: 4 }), tie('object')),
  object: fc.dictionary(text, tie('value'), { maxKeys: 5 }),
}));

/** What JSON keeps, and text that a file can hold. */
function asFile(value: Json): Json {
  return JSON.parse(JSON.stringify(value), (_name, member) => (typeof member === 'string' ? Buffer.from(member).toString() : member));
}

// A List would be taken apart.
const manifest = object.map((body) => ({ ...(asFile(body) as object), kind: 'Anything' })).filter(isJsonObject);

/** What both libraries write so that Kubernetes reads it again; what is left out stands below. */
const isWrittenWell = (value: string) =>
  /^[\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff]*$/.test(value) && !/^[-+]?0o[0-7_]+$/.test(value) && value !== '<<';

function mapTexts(value: Json, name: (text: string, index: number) => string, keep: (text: string) => boolean): Json {
  if (typeof value === 'string') {
    return keep(value) ? value : '';
  }
  if (Array.isArray(value)) {
    return value.map((item) => mapTexts(item, name, keep));
  }
  return isJsonObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, member], index) => [name(key, index), mapTexts(member, name, keep)]))
    : value;
}

function expectRead(written: string, value: Json): void {
  const [document, ...more] = readYaml(written);
  expect(document.faults).toEqual([]);
  expect(more).toEqual([]);
  expect(document.body).toEqual(value);
}

test('what JSON.stringify writes is read back', () => {
  fc.assert(fc.property(manifest, (value) => expectRead(JSON.stringify(value), value)));
});

// Its names are never in quotes, so `1_000` and `y` would become something else.
test('what js-yaml writes is read back, values in quotes and plain names', () => {
  const named = manifest.map((value) => mapTexts(value, (_key, index) => `key${index}`, isWrittenWell));
  fc.assert(fc.property(named, (value) => expectRead(dump(value, { forceQuotes: true, noRefs: true }), value)));
});

test('what cdk8s writes is read back', () => {
  const safe = manifest.map((value) => mapTexts(value, (key, index) => (isWrittenWell(key) ? key : `key${index}`), isWrittenWell));
  fc.assert(fc.property(safe, (value) => expectRead(Yaml.stringify(value), value)));
});

test.each<[string, Json, Json]>([
  ['an octal number of YAML 1.2 as text', { a: '0o17' }, { a: 15 }],
  ['a next-line character', { a: 'x\u0085y' }, { a: 'x y' }],
  ['the name <<', { '<<': { a: 1 } }, { a: 1 }],
])('cdk8s writes %s without the quotes or escapes that Kubernetes needs', (_name, value, read) => {
  expect(readYaml(Yaml.stringify(value))[0].body).toEqual(read);
});
