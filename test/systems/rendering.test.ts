import { describe, expect, test } from 'vitest';
import { ManifestDraft, present } from '../../src/systems/rendering';

describe('what is absent', () => {
  test.each([
    [undefined, undefined],
    [null, undefined],
    [
      { a: undefined, b: null, c: 0, d: '', e: false },
      { c: 0, d: '', e: false },
    ],
    [{ a: { b: undefined } }, undefined],
    [{ a: {} }, { a: {} }],
    [{ a: [] }, { a: [] }],
    [[{ a: undefined, b: 1 }], [{ b: 1 }]],
  ])('is left out, and what is empty by itself stays (%#)', (value, kept) => {
    expect(present(value)).toEqual(kept);
  });
});

describe('a manifest in the making', () => {
  const metadata = { name: 'x', namespace: 'db', labels: { 'a/b': 'c' }, annotations: {} };

  test('remembers the prop of each value', () => {
    const draft = new ManifestDraft('v1', 'Thing', metadata);
    draft.set(['spec', 'a~b', 'c'], 1, 'props.c');
    draft.setMap(['spec', 'map'], { one: 1, gone: undefined }, 'map');
    draft.set(['spec', 'unclaimed'], true, '');
    draft.set(['spec', 'absent'], undefined, 'absent');
    const { id, clusterScoped, body, origins } = draft.done('id');
    expect({ id, clusterScoped }).toEqual({ id: 'id', clusterScoped: false });
    expect(body).toEqual({
      apiVersion: 'v1',
      kind: 'Thing',
      metadata: { name: 'x', namespace: 'db', labels: { 'a/b': 'c' } },
      spec: { 'a~b': { c: 1 }, map: { one: 1 }, unclaimed: true },
    });
    expect(origins()).toEqual({
      '/metadata/name': 'name',
      '/metadata/labels/a~1b': 'labels.a/b',
      '/spec/a~0b/c': 'props.c',
      '/spec/map/one': 'map.one',
    });
  });

  test('a map joins what stands there, and an empty one is not written', () => {
    const draft = new ManifestDraft('v1', 'Thing', metadata);
    draft.setMap(['spec', 'map'], { one: 1, two: 2 }, 'first');
    draft.setMap(['spec', 'map'], { two: 3 }, 'second');
    draft.setMap(['spec', 'empty'], {}, 'empty');
    draft.setMap(['spec', 'gone'], { gone: undefined }, 'gone');
    const { body, origins } = draft.done('id');
    expect(body.spec).toEqual({ map: { one: 1, two: 3 } });
    expect(origins()).toMatchObject({ '/spec/map/one': 'first.one', '/spec/map/two': 'second.two' });
  });

  test('of a kind that stands in no namespace has none', () => {
    expect(new ManifestDraft('v1', 'Thing', { ...metadata, clusterScoped: true }).done('id')).toMatchObject({
      clusterScoped: true,
      body: { metadata: { name: 'x', labels: { 'a/b': 'c' } } },
    });
    expect(new ManifestDraft('v1', 'Thing', { ...metadata, clusterScoped: true }).done('id').body.metadata).not.toHaveProperty('namespace');
  });
});
