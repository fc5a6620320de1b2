import { expect, test } from 'vitest';
import type { Shape } from '../../src/finding';
import { SYSTEMS } from '../../src/systems';
import { factsOf } from '../../src/systems/facts';

const POOL = { shapes: [{ type: 'string' }, { type: 'object' }] } as const;
const RELEASES = [{ id: '1.9' }, { id: '1.10' }];
const KINDS = [
  { group: 'g', version: 'v1', kind: 'Old', scope: 'Cluster', pool: 'all', roots: { '1.9': 0, '1.10': 1 } },
  { group: 'g', version: 'v1', kind: 'New', scope: 'Namespaced', pool: 'all', roots: { '1.10': 0 } },
];

test.each([
  ['Old', '1.9', 0],
  ['Old', '1.10', 1],
  ['Old', '1.11', 1],
  ['Old', '2.0', 1],
  ['Old', '1.8', undefined],
  ['New', '1.9', undefined],
  ['New', '1.10', 0],
  ['Other', '1.10', undefined],
])('%s in release %s has the root %s', (kind, release, root) => {
  const schema = factsOf(KINDS, { all: () => POOL }, RELEASES).schema({ group: 'g', version: 'v1', kind }, release);
  expect(schema?.root).toBe(root);
});

test('a pool is read when a kind of it is met, not before', () => {
  let reads = 0;
  const all = () => {
    reads += 1;
    return POOL;
  };
  const facts = factsOf(KINDS, { all }, RELEASES);
  expect([facts.kinds.length, reads]).toEqual([2, 0]);
  facts.schema(KINDS[0], '1.9');
  expect(reads).toBe(1);
});

test('no two systems claim one kind', () => {
  const names = SYSTEMS.flatMap(({ kinds }) => kinds.map(({ group, version, kind }) => `${group}/${version} ${kind}`));
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ['cloudnative-pg', ['1.28', '1.29', '1.30'], 11],
  ['barman-cloud', ['0.14'], 1],
  ['cert-manager', ['1.21'], 4],
  ['external-secrets', ['1.3'], 23],
  ['prometheus', ['0.85'], 3],
  ['volume-snapshot', ['8.6'], 3],
  ['kubernetes', ['1.36'], 53],
])('%s has the releases %j and %s kinds', (id, releases, kinds) => {
  const system = SYSTEMS.find((each) => each.id === id)!;
  expect([system.releases.map((release) => release.id), system.kinds.length]).toEqual([releases, kinds]);
});

const CHILDREN = (shape: Shape) => [
  ...Object.values(shape.properties ?? {}),
  ...[shape.values, shape.items, shape.not].filter((index) => index !== undefined),
  ...[shape.allOf, shape.anyOf, shape.oneOf].flatMap((indexes) => indexes ?? []),
];

test.each(SYSTEMS.map((system) => [system.id, system] as const))('the facts of %s are whole', (_id, system) => {
  for (const kind of system.kinds) {
    const schema = system.schema(kind, system.releases.at(-1)!.id)!;
    const { shapes } = schema.pool;
    // The values of a chart are no manifest.
    const members = kind.kind === 'Values' ? [] : ['apiVersion', 'kind', 'metadata'];
    expect(Object.keys(shapes[schema.root].properties ?? {})).toEqual(expect.arrayContaining(members));
    shapes.forEach((shape, index) => {
      // Children stand before their parents, so no shape contains itself.
      expect(CHILDREN(shape).every((child) => child >= 0 && child < index)).toBe(true);
      expect(shape.listKeys === undefined || shape.items !== undefined).toBe(true);
      if (shape.pattern !== undefined) {
        expect(() => new RegExp(shape.pattern!, 'u')).not.toThrow();
      }
    });
  }
});
