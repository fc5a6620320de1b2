import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/** What jsii writes down about the package when it compiles; `npm test` compiles first. */
interface Assembly {
  readonly types: Readonly<Record<string, Type>>;
}
interface Docs {
  readonly summary?: string;
  readonly default?: string;
}
interface Reference {
  readonly primitive?: string;
  readonly fqn?: string;
  readonly collection?: { readonly elementtype: Reference };
  readonly union?: unknown;
  readonly intersection?: unknown;
}
interface Value {
  readonly type: Reference;
  readonly optional?: boolean;
}
interface Named {
  readonly name: string;
  readonly docs?: Docs;
}
type Parameter = Named & Value;
type Property = Named & Value & { readonly static?: boolean; readonly immutable?: boolean };
interface Callable {
  readonly docs?: Docs;
  readonly parameters?: readonly Parameter[];
}
type Method = Named & Callable & { readonly returns?: Value };
interface Type extends Named {
  readonly kind: 'class' | 'interface' | 'enum';
  readonly datatype?: boolean;
  readonly base?: string;
  readonly interfaces?: readonly string[];
  readonly initializer?: Callable;
  readonly properties?: readonly Property[];
  readonly methods?: readonly Method[];
  readonly members?: readonly Named[];
}

const ROOT = join(__dirname, '..');

function readAssembly(): Assembly {
  const packed = join(ROOT, '.jsii.gz');
  if (!existsSync(packed)) {
    throw new Error('there is no .jsii.gz; compile first: node_modules/.bin/jsii --silence-warnings=reserved-word --compress-assembly');
  }
  return JSON.parse(gunzipSync(readFileSync(packed)).toString('utf8'));
}

const ASSEMBLY = readAssembly();
const TYPES = Object.values(ASSEMBLY.types).sort((a, b) => (a.name < b.name ? -1 : 1));
const STRUCTS = TYPES.filter(({ datatype }) => datatype);
const CLASSES = TYPES.filter(({ kind }) => kind === 'class');

/** Everything that has a type, by a name that a person can look up. */
function values(type: Type): [string, Value][] {
  const of = (owner: string, parameters: readonly Parameter[] = []): [string, Value][] =>
    parameters.map((parameter) => [`${owner}(${parameter.name})`, parameter]);
  return [
    ...(type.properties ?? []).map((property): [string, Value] => [`${type.name}.${property.name}`, property]),
    ...of(`new ${type.name}`, type.initializer?.parameters),
    ...(type.methods ?? []).flatMap((method): [string, Value][] => [
      ...of(`${type.name}.${method.name}`, method.parameters),
      ...(method.returns ? [[`${type.name}.${method.name}()`, method.returns] as [string, Value]] : []),
    ]),
  ];
}

const VALUES = TYPES.flatMap(values);

function parts(reference: Reference): Reference[] {
  return [reference, ...(reference.collection ? parts(reference.collection.elementtype) : [])];
}

function namesWhere(holds: (reference: Reference) => boolean): string[] {
  return VALUES.filter(([, { type }]) => parts(type).some(holds)).map(([name]) => name);
}

function isEnum({ fqn }: Reference): boolean {
  return fqn !== undefined && ASSEMBLY.types[fqn]?.kind === 'enum';
}

describe('what every language can say', () => {
  test('no value is one thing or another', () => {
    expect(namesWhere(({ union, intersection }) => union !== undefined || intersection !== undefined)).toEqual([]);
  });

  test('no value is just anything, but for what goes into a manifest as it is', () => {
    const anything = namesWhere(({ primitive }) => primitive === 'any' || primitive === 'json');
    expect(anything.filter((name) => !/\.(overrides|valuesOverrides)$/.test(name))).toEqual(['AcmeSolver.dns01(configuration)']);
  });

  test('no number, boolean or enum is required in a struct: forgotten in C#, it would be 0, false or the first', () => {
    const required = STRUCTS.flatMap((struct) =>
      (struct.properties ?? [])
        .filter(({ type, optional }) => !optional && (['number', 'boolean', 'date'].includes(type.primitive ?? '') || isEnum(type)))
        .map(({ name }) => `${struct.name}.${name}`),
    );
    expect(required).toEqual([]);
  });

  test('only constructs are made with new; answers come from factories', () => {
    const made = CLASSES.filter(({ initializer, base }) => initializer !== undefined && base !== 'constructs.Construct');
    expect(made.map(({ name }) => name)).toEqual([]);
  });

  test('nothing can be set afterwards', () => {
    const settable = TYPES.flatMap(({ name, properties }) =>
      (properties ?? []).filter(({ immutable }) => !immutable).map((property) => `${name}.${property.name}`),
    );
    expect(settable).toEqual([]);
  });

  test('interfaces are references to what others made', () => {
    const interfaces = TYPES.filter(({ kind, datatype }) => kind === 'interface' && !datatype);
    expect(interfaces.map(({ name }) => name)).toEqual(['IImageCatalog', 'IPostgresCluster']);
  });
});

describe('documentation', () => {
  function documented(type: Type): [string, Docs | undefined][] {
    return [
      [type.name, type.docs],
      ...[...(type.properties ?? []), ...(type.methods ?? []), ...(type.members ?? [])].map(
        ({ name, docs }): [string, Docs | undefined] => [`${type.name}.${name}`, docs],
      ),
      ...(type.initializer ? [[`new ${type.name}`, type.initializer.docs] as [string, Docs | undefined]] : []),
    ];
  }

  test('begins with a sentence, everywhere', () => {
    const wanting = TYPES.flatMap(documented).filter(([, docs]) => !docs?.summary?.endsWith('.'));
    expect(wanting.map(([name, docs]) => `${name}: ${docs?.summary ?? ''}`)).toEqual([]);
  });

  test('says what every parameter is', () => {
    const callables = TYPES.flatMap((type) => [
      ...(type.initializer ? [[`new ${type.name}`, type.initializer] as const] : []),
      ...(type.methods ?? []).map((method) => [`${type.name}.${method.name}`, method] as const),
    ]);
    const wanting = callables.flatMap(([owner, { parameters }]) =>
      (parameters ?? []).filter(({ docs }) => !docs?.summary).map(({ name }) => `${owner}(${name})`),
    );
    expect(wanting).toEqual([]);
  });

  test('says what happens when an option is left out', () => {
    const wanting = STRUCTS.flatMap(({ name, properties }) =>
      (properties ?? [])
        .filter(({ optional, docs }) => optional && (docs?.default === undefined || /^-?\s*(undefined|the default)?$/.test(docs.default)))
        .map((property) => `${name}.${property.name}`),
    );
    expect(wanting).toEqual([]);
  });

  test('gives no default to what must be given', () => {
    const odd = STRUCTS.flatMap(({ name, properties }) =>
      (properties ?? [])
        .filter(({ optional, docs }) => !optional && docs?.default !== undefined)
        .map((property) => `${name}.${property.name}`),
    );
    expect(odd).toEqual([]);
  });
});

describe('names', () => {
  const KEYWORDS = new Set(
    // C#, then what Java, Python, Go and JavaScript add.
    (
      'abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit ' +
      'extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out ' +
      'override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true ' +
      'try typeof uint ulong unchecked unsafe ushort using virtual void volatile while ' +
      'assert boolean extends final implements import instanceof native package strictfp super synchronized throws transient ' +
      'and async await def del elif except from global lambda nonlocal not or pass raise with yield ' +
      'chan defer fallthrough func go map range select type var ' +
      'arguments debugger delete eval export function let'
    ).split(' '),
  );
  /** Members that are what the user types into a manifest too, and that jsii renames where a language minds. */
  const TOLERATED: readonly string[] = ['CheckFinding.namespace', 'ClusterReferenceOptions.namespace'];
  const DOM_GLOBALS = new Set(
    (
      'Attr Audio Blob Cache Comment CustomEvent Document Element Event EventTarget File Headers History Image Location Lock MessagePort Navigator Node ' +
      'Notification Option Performance Plugin Range Request Response Screen Selection Storage Text Touch Window Worker'
    ).split(' '),
  );

  const members = TYPES.flatMap(({ name, properties, methods }) =>
    [...(properties ?? []), ...(methods ?? [])].map((member) => [name, member.name]),
  );

  test('of members are no keyword of a language', () => {
    const taken = members.filter(([, member]) => KEYWORDS.has(member)).map(([type, member]) => `${type}.${member}`);
    expect(taken.filter((name) => !TOLERATED.includes(name))).toEqual([]);
  });

  test('of parameters are no keyword either', () => {
    const callables = TYPES.flatMap(({ name, methods, initializer }) => [
      ...(methods ?? []),
      ...(initializer ? [{ ...initializer, name }] : []),
    ]);
    const taken = callables.flatMap(({ name, parameters }) =>
      (parameters ?? []).filter((parameter) => KEYWORDS.has(parameter.name)).map((parameter) => `${name}(${parameter.name})`),
    );
    expect(taken.filter((name) => !['namespaced(namespace)'].includes(name))).toEqual([]);
  });

  test('of types are none that a browser has: with the import forgotten, the wrong class would be blamed', () => {
    expect(TYPES.filter(({ name }) => DOM_GLOBALS.has(name)).map(({ name }) => name)).toEqual([]);
  });

  test('of members are not those of their type', () => {
    expect(members.filter(([type, member]) => type.toLowerCase() === member.toLowerCase())).toEqual([]);
  });
});

/** What it inherits from, within this package or beyond. */
function above({ base, interfaces = [] }: Type): string {
  const names = [...(base ? [base] : []), ...interfaces].map((fqn) => fqn.replace(/^cdk8s-postgres\./, ''));
  return names.length > 0 ? ` : ${names.join(', ')}` : '';
}

/** One line each: a change of the surface shows in a diff. */
function listing(): string {
  const mark = ({ optional }: Value) => (optional ? '?' : '');
  const signature = ({ parameters }: Callable) => `(${(parameters ?? []).map((parameter) => parameter.name + mark(parameter)).join(', ')})`;
  const sorted = (lines: string[]) => lines.sort().map((line) => `  ${line}`);
  return TYPES.map((type) =>
    [
      `${type.datatype ? 'struct' : type.kind} ${type.name}${above(type)}`,
      ...(type.initializer ? [`  new${signature(type.initializer)}`] : []),
      ...sorted([
        ...(type.members ?? []).map(({ name }) => name),
        ...(type.properties ?? []).map((property) => `${property.static ? 'static ' : ''}${property.name}${mark(property)}`),
        ...(type.methods ?? []).map(
          (method) => `${(method as { static?: boolean }).static ? 'static ' : ''}${method.name}${signature(method)}`,
        ),
      ]),
    ].join('\n'),
  ).join('\n');
}

test('every exported name is listed in test/surface.txt', () => {
  const file = join(__dirname, 'surface.txt');
  if (process.env.UPDATE_SURFACE === '1') {
    writeFileSync(file, `${listing()}\n`);
  }
  const hint =
    'the surface changed: compile, read what changed, then UPDATE_SURFACE=1 npx vitest run test/surface.test.ts; what went away is a major version';
  expect(`${listing()}\n`, hint).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
});
