import fc from 'fast-check';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/finding';
import { readValues, readYaml, writeYaml } from '../../../src/kubernetes/yaml';
import { TRAPS } from './traps';
import table from './values.json';

interface Row {
  readonly file: string;
  /** What Helm reads, as JSON. */
  readonly json?: string;
  readonly error?: string;
}

const rows = table as readonly Row[];

/** What a file can hold. */
const text = fc.oneof(fc.constantFrom(...TRAPS), fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[\w .:#-]*$/));
const wellFormed = text.map((value) => Buffer.from(value).toString());
const scalar = fc.oneof(
  wellFormed,
  fc.boolean(),
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const { object } = fc.letrec<{ value: Json; object: JsonObject }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('value'), { maxLength: 4 }), tie('object')),
  object: fc.dictionary(wellFormed, tie('value'), { maxKeys: 5 }).map((map) => JSON.parse(JSON.stringify(map)) as JsonObject),
}));

test('what is written is read back', () => {
  fc.assert(
    fc.property(object, (body) => {
      const { faults, body: read } = readValues(writeYaml(body));
      expect(faults).toEqual([]);
      expect(read).toEqual(body);
    }),
    { numRuns: 1000 },
  );
});

test('as a manifest it is read back as well', () => {
  fc.assert(
    fc.property(object, (body) => {
      const [document] = readYaml(writeYaml({ ...body, kind: 'Anything' }));
      expect(document.body).toEqual({ ...body, kind: 'Anything' });
    }),
  );
});

test.each(TRAPS)('%j survives as a value, as a name and in a list', (trap) => {
  const body = { [trap]: trap, list: [trap, [trap], { [trap]: trap }] };
  expect(readValues(writeYaml(body)).body).toEqual(body);
});

test.each(TRAPS.filter((trap) => trap !== '<<'))('%j is the same for a reader of YAML 1.2', (trap) => {
  const body = { value: trap };
  expect(load(writeYaml(body))).toEqual(body);
});

test('Helm reads the traps as they were written', () => {
  const written = writeYaml(Object.fromEntries(TRAPS.map((trap) => [trap, [trap, { [trap]: trap }]])));
  const row = rows.find(({ file }) => file === written);
  expect(row?.json && JSON.parse(row.json)).toEqual(Object.fromEntries(TRAPS.map((trap) => [trap, [trap, { [trap]: trap }]])));
});

test('it looks like what a person writes', () => {
  const body = {
    portal: 'portal.example.com:8443/path',
    account: '123456789012',
    enabled: true,
    replicas: 3,
    none: {},
    nothing: [],
    ca: '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
    list: [{ name: 'a b', deep: ['x', ['y']] }, 'one'],
  };
  expect(writeYaml(body)).toBe(`portal: portal.example.com:8443/path
account: "123456789012"
enabled: true
replicas: 3
none: {}
nothing: []
ca: |
  -----BEGIN CERTIFICATE-----
  MIIB
  -----END CERTIFICATE-----
list:
  - name: a b
    deep:
      - x
      - - "y"
  - one
`);
});

test('an empty map is one', () => {
  expect(writeYaml({})).toBe('{}\n');
});

test('a name of any length is read back', () => {
  const body = { ['k'.repeat(3000)]: { ['é'.repeat(1024)]: ['v'] } };
  expect(readValues(writeYaml(body)).body).toEqual(body);
});

test('a number that JSON does not have is refused', () => {
  expect(() => writeYaml({ a: Number.NaN })).toThrow('NaN is no number that YAML and JSON share');
});

test.each(rows.map((row): [string, Row] => [JSON.stringify(row.file), row]))('%s is read as Helm reads it', (_name, { file, json }) => {
  const { body } = readValues(file);
  expect(body).toEqual(json === undefined ? undefined : JSON.parse(json));
});
