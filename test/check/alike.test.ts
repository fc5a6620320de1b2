import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { expect, test } from 'vitest';
import { check } from '../../src/check';
import { identify } from '../../src/check/identify';
import { DocumentInventory } from '../../src/check/inventory';
import { existsIn } from '../../src/check/rulebook';
import type { Document, Json, JsonObject } from '../../src/finding';
import { SYSTEMS } from '../../src/systems';

const ROOT = join(__dirname, '../..');
const RELEASE = new Map(SYSTEMS.map(({ id, releases }) => [id, releases.at(-1)!.id]));

/** What the engine says of many documents in one run, by subject. */
function saidByEngine(bodies: readonly unknown[]): string[] {
  const ids = new Set(SYSTEMS.flatMap(({ rules }) => rules.map(({ id }) => id)));
  return check(subjectsOf(bodies), { systems: SYSTEMS })
    .findings.filter(({ rule }) => ids.has(rule))
    .map(({ subject, rule, path, problem }) => `${subject} ${rule} ${path} ${problem}`)
    .sort();
}

/** What each rule says when it is asked about each document, with nothing in between. */
function saidByRules(bodies: readonly unknown[]): string[] {
  const documents = identify(subjectsOf(bodies)).map(({ document }) => document && withDefaults(document));
  const inventory = new DocumentInventory(documents.filter((document) => document !== undefined));
  return documents
    .flatMap((document, subject) =>
      document ? askAll(document, inventory).map(([rule, path, problem]) => `${subject} ${rule} ${path} ${problem}`) : [],
    )
    .sort();
}

/** What the schemas and Postgres say of many documents, in one run or in a run for each. */
function saidByOthers(bodies: readonly unknown[], together: boolean): string[] {
  const runs = together ? [bodies] : bodies.map((body) => [body]);
  return runs
    .flatMap((run, index) =>
      check(subjectsOf(run), { systems: SYSTEMS }).findings.map((finding) => ({ ...finding, subject: finding.subject + index })),
    )
    .filter(({ rule }) => /^(SCHEMA|PG)-/.test(rule))
    .map(({ subject, rule, path, problem }) => `${subject} ${rule} ${path} ${problem}`);
}

function askAll(document: Document, inventory: DocumentInventory): [string, string, string][] {
  return SYSTEMS.flatMap((system) => {
    const release = RELEASE.get(system.id)!;
    return system.rules
      .filter((rule) => existsIn(rule, release) && rule.layer !== 'transition')
      .filter(({ kinds }) => kinds.some(({ group, kind }) => kind === '*' || (group === document.group && kind === document.kind)))
      .flatMap((rule) =>
        (rule.check(document, { inventory, release }) ?? []).map(({ path, problem }): [string, string, string] => [rule.id, path, problem]),
      );
  });
}

function withDefaults(document: Document): Document {
  const system = SYSTEMS.find(({ kinds }) => kinds.some(({ group, kind }) => group === document.group && kind === document.kind));
  return system?.defaults?.(document, RELEASE.get(system.id)!) ?? document;
}

function subjectsOf(bodies: readonly unknown[]) {
  return bodies.map((body, index) => ({ place: `place ${index}`, body }));
}

function documentsIn(folder: string): JsonObject[] {
  return (readdirSync(join(ROOT, folder), { recursive: true }) as string[])
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => readFileSync(join(ROOT, folder, name), 'utf8').split(/^---\n/m))
    .flatMap((text) => loadedFrom(text))
    .filter((body) => typeof body.kind === 'string' && typeof body.apiVersion === 'string');
}

/** Some are wrong on purpose. */
function loadedFrom(text: string): JsonObject[] {
  try {
    return loadAll(text).filter((body): body is JsonObject => typeof body === 'object' && body !== null && !Array.isArray(body));
  } catch {
    return [];
  }
}

test('in a crowd of documents, each is told what the rules say of it', () => {
  const all = ['test/golden', 'test/check/wrong', 'test/check/sound', 'conformance/transitions/new'].flatMap(documentsIn);
  const known = all.filter(({ apiVersion, kind }) =>
    SYSTEMS.some(({ kinds }) => kinds.some((each) => each.kind === kind && `${each.group}/${each.version}`.endsWith(String(apiVersion)))),
  );
  const crowd = [...known, ...known];
  expect(crowd.length).toBeGreaterThan(500);
  const said = saidByRules(crowd);
  expect(said.length).toBeGreaterThan(100);
  expect(saidByEngine(crowd)).toEqual(said);
}, 60_000);

test.each([1, 2, 3])(
  'among many that are alike, each mistake is found (seed %i)',
  (seed) => {
    const random = randomFrom(seed);
    const models = documentsIn('test/golden/cloudnative-pg/1.30').filter(
      ({ kind }) => kind === 'Cluster' || kind === 'Pooler' || kind === 'NetworkPolicy',
    );
    const bodies = models.flatMap((model) => [
      ...Array.from({ length: 10 }, () => model),
      ...Array.from({ length: 25 }, () => mutated(model, random)),
    ]);
    const said = saidByRules(bodies);
    expect(said.length).toBeGreaterThan(100);
    expect(saidByEngine(bodies)).toEqual(said);
    const ofOthers = saidByOthers(bodies, false);
    expect(ofOthers.some((line) => line.includes(' PG-'))).toBe(true);
    expect(ofOthers.length).toBeGreaterThan(100);
    expect(saidByOthers(bodies, true)).toEqual(ofOthers);
  },
  60_000,
);

/** A copy with one to three members somewhere dropped, emptied, or taken from elsewhere. */
function mutated(model: JsonObject, random: () => number): JsonObject {
  const copy = structuredClone(model);
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
    const holders = holdersIn(copy.spec, []);
    const [holder, name] = pick(holders, random);
    const [other, from] = pick(holders, random);
    const values: Json[] = [null, '', 'x', 0, -1, 7, true, {}, [], [''], '10Gi', 'Bad_Name', structuredClone(other[from])];
    if (random() < 0.25 && !Array.isArray(holder)) {
      delete holder[name];
    } else {
      holder[name] = pick(values, random);
    }
  }
  return copy;
}

/** Each map or list within the value, with each of its members. */
function holdersIn(value: Json | undefined, found: [JsonObject, string][]): [JsonObject, string][] {
  if (typeof value === 'object' && value !== null) {
    for (const name of Object.keys(value)) {
      found.push([value as JsonObject, name]);
      holdersIn((value as JsonObject)[name], found);
    }
  }
  return found;
}

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)];
}

/** Numbers that look random and are the same in each run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
