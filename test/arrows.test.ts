import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(__dirname, '..', 'src');

interface Import {
  readonly from: string;
  /** Path below src without extension, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : path.endsWith('.ts') ? [path] : [];
  });
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const CALL = /(?:require|import)\(\s*'([^']+)'\s*\)/g;

function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  const from = relative(SRC, path).replace(/\.ts$/, '');
  const of = (target: string, typeOnly: boolean) => ({
    from,
    to: target.startsWith('.') ? relative(SRC, join(dirname(path), target)) : target,
    typeOnly,
  });
  return [
    ...[...text.matchAll(STATEMENT)].map(([, type, target]) => of(target, type !== undefined)),
    ...[...text.matchAll(CALL)].map(([, target]) => of(target, false)),
  ];
}

const IMPORTS = filesBelow(SRC).flatMap(importsOf);
const OURS = new Set(readdirSync(SRC).filter((name) => statSync(join(SRC, name)).isDirectory()));

/** `systems/cloudnative-pg` for the folder of a system, `systems` for a file beside them; else the room. */
function roomOf(path: string): string {
  const [room, second, third] = path.split('/');
  const isFolder =
    third !== undefined || (second !== undefined && statSync(join(SRC, room, second), { throwIfNoEntry: false })?.isDirectory());
  return room === 'systems' && isFolder ? `${room}/${second}` : room;
}

function isOurs(path: string): boolean {
  return OURS.has(path.split('/')[0]);
}

/**
 * Which rooms a room may look into, as in design.md §3. `systems` means the files beside the folders of the systems: the list of
 * systems, the list of operators, what companions emit, and the tools of rendering. Who looks there sees no system's folder.
 */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  finding: [],
  kubernetes: ['finding'],
  postgres: ['finding'],
  intent: ['finding', 'postgres'],
  check: ['finding', 'kubernetes'],
  plan: ['finding', 'kubernetes'],
  // The lists name every system; what they are made of is typed by intents.
  systems: ['intent', 'kubernetes', 'postgres', 'finding', 'systems/*'],
  // A construct reads its props into intents, and judges texts with the reader.
  constructs: ['intent', 'finding', 'kubernetes', 'systems', 'check', 'plan'],
  presets: ['constructs', 'intent', 'systems'],
  cli: ['systems', 'check', 'plan', 'finding', 'kubernetes'],
};

/** A system may look into these rooms, and into the systems that it extends or renders into. */
const OF_A_SYSTEM = ['intent', 'kubernetes', 'postgres', 'finding', 'systems'];
const BETWEEN_SYSTEMS: Readonly<Record<string, readonly string[]>> = {
  'systems/cloudnative-pg': ['systems/barman-cloud', 'systems/cert-manager', 'systems/prometheus'],
  'systems/hybrid-manager': ['systems/external-secrets'],
};

function allowed(from: string, to: string): boolean {
  const [mine, theirs] = [roomOf(from), roomOf(to)];
  if (mine === theirs) {
    return true;
  }
  const arrows = mine.startsWith('systems/') ? [...OF_A_SYSTEM, ...(BETWEEN_SYSTEMS[mine] ?? [])] : (ARROWS[mine] ?? []);
  return arrows.includes(theirs) || (theirs.startsWith('systems/') && arrows.includes('systems/*'));
}

test('every room is listed', () => {
  expect([...OURS].filter((room) => !(room in ARROWS))).toEqual([]);
});

test('rooms look only where design.md lets them', () => {
  const astray = IMPORTS.filter(({ from, to }) => from !== 'index' && isOurs(to) && !allowed(from, to));
  expect(astray.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

test('systems form no cycle', () => {
  const seen = (system: string, path: readonly string[]): string[] =>
    (BETWEEN_SYSTEMS[system] ?? []).flatMap((next) => (path.includes(next) ? [[...path, next].join(' -> ')] : seen(next, [...path, next])));
  expect(Object.keys(BETWEEN_SYSTEMS).flatMap((system) => seen(system, [system]))).toEqual([]);
});

test('constructs and presets know no folder of a system', () => {
  const astray = IMPORTS.filter(({ from, to }) => /^(constructs|presets)\//.test(from) && roomOf(to).startsWith('systems/'));
  expect(astray.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

test('nothing imports the presets, and nothing imports the index', () => {
  const astray = IMPORTS.filter(
    ({ from, to }) => from !== 'index' && (to === 'index' || (to.startsWith('presets/') && !from.startsWith('presets/'))),
  );
  expect(astray).toEqual([]);
});

describe('packages', () => {
  const foreign = IMPORTS.filter(({ to }) => !isOurs(to) && to !== 'index');

  test('cdk8s and constructs are loaded by constructs and presets alone', () => {
    const loaded = foreign.filter(
      ({ from, to, typeOnly }) => /^(cdk8s|constructs)$/.test(to) && !typeOnly && !/^(constructs|presets)\//.test(from),
    );
    expect(loaded).toEqual([]);
  });

  test('their types reach no further than the intents', () => {
    const named = foreign.filter(({ from, to }) => /^(cdk8s|constructs)$/.test(to) && !/^(constructs|presets|intent)\//.test(from));
    expect(named.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  test('only the command line reads files or starts anything, and one file saves values: the rest may name the type of bytes', () => {
    // Certificates are opened in memory.
    const harmless = ['node:buffer', 'node:crypto'];
    // What `Yaml.save` of cdk8s writes is not always read back as it was.
    const saving = 'constructs/save-text';
    const used = foreign.filter(
      ({ from, to }) => to.startsWith('node:') && !harmless.includes(to) && !from.startsWith('cli/') && from !== saving,
    );
    expect(used.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  test('there is no other', () => {
    // The command line tells its version.
    const others = foreign.filter(({ to }) => !/^(cdk8s|constructs|node:.+|\.\.\/package\.json)$/.test(to));
    expect(others.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });
});

test('the imports are found', () => {
  expect(IMPORTS.length).toBeGreaterThan(300);
  expect(IMPORTS).toContainEqual({ from: 'constructs/emit', to: 'cdk8s', typeOnly: false });
  expect(IMPORTS).toContainEqual({ from: 'intent/amounts', to: 'cdk8s', typeOnly: true });
  expect(IMPORTS).toContainEqual({ from: 'systems/operators', to: 'systems/cloudnative-pg/operator', typeOnly: false });
});
