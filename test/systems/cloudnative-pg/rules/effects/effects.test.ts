import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { archiveStays } from '../../../../../src/systems/cloudnative-pg/rules/effects/archive-moves';
import { imageIsStillNamed } from '../../../../../src/systems/cloudnative-pg/rules/effects/image-unnamed';
import { replicaIsNotForgotten } from '../../../../../src/systems/cloudnative-pg/rules/effects/replica-gone';
import { builtInRetentionStays } from '../../../../../src/systems/cloudnative-pg/rules/effects/retention';
import { archiver, clusterWith } from '../judging';
import { texts } from '../transition/changing';

/** What the rule is to say of a change from the first spec to the second. */
type Case = [name: string, before: JsonObject, after: JsonObject, expected: string[] | undefined];

describe('an image that was named', () => {
  const image = (version: string) => ({ imageName: `ghcr.io/cloudnative-pg/postgresql:${version}` });
  const said = (what: string) => [
    `warning /spec/imageName: no image is named any more, so the operator takes "ghcr.io/cloudnative-pg/postgresql:18.4-system-trixie", unless it was told another: ${what}; name the image, or the catalogue, that the cluster runs`,
  ];

  test.each<Case>([
    ['never was', {}, {}, undefined],
    ['is another', image('17.4'), image('17.5'), undefined],
    ['is that of a catalogue now', image('17.4'), { imageCatalogRef: { kind: 'ImageCatalog', name: 'ours', major: 17 } }, undefined],
    ['is the one that the operator takes', image('18.4-system-trixie'), {}, []],
    ['is newer than the one that the operator takes, which is refused', image('19.1'), {}, []],
    ['has a tag that says nothing', image('latest'), {}, []],
    ['is older', image('17.4'), {}, said('an upgrade from PostgreSQL 17 to 18, with the cluster down meanwhile')],
    [
      'is older, and an empty text now',
      image('17.4'),
      { imageName: '' },
      said('an upgrade from PostgreSQL 17 to 18, with the cluster down meanwhile'),
    ],
    [
      'was that of a catalogue',
      { imageCatalogRef: { kind: 'ImageCatalog', name: 'ours', major: 16 } },
      {},
      said('an upgrade from PostgreSQL 16 to 18, with the cluster down meanwhile'),
    ],
    ['is of the same major version', image('18.1'), {}, said('another image')],
  ])('%s', (_name, before, after, expected) => {
    expect(texts(imageIsStillNamed, clusterWith(before), clusterWith(after))).toEqual(expected);
  });

  test('an upgrade that is done is told by the status', () => {
    const before = { ...clusterWith(image('17.4')), status: { pgDataImageInfo: { majorVersion: 18 } } };
    expect(texts(imageIsStillNamed, before, clusterWith())).toEqual(said('another image'));
  });

  test('of what the server keeps it is not known who named it', () => {
    const kept = { ...clusterWith(image('17.4')), metadata: { name: 'orders', namespace: 'orders', uid: 'x', resourceVersion: '1' } };
    expect(texts(imageIsStillNamed, kept, clusterWith())).toBeUndefined();
  });

  test('an older release takes an older image', () => {
    expect(texts(imageIsStillNamed, clusterWith(image('17.4')), clusterWith(), '1.28')?.[0]).toContain('postgresql:18.3-system-trixie"');
  });
});

describe('a cluster that follows', () => {
  const follows = { replica: { enabled: true, source: 'berlin' } };

  test.each<Case>([
    ['none', {}, {}, undefined],
    ['one that leads', { replica: { primary: 'orders', source: 'berlin' } }, {}, undefined],
    ['goes on', follows, { replica: { enabled: true, source: 'paris' } }, []],
    ['is promoted on purpose', follows, { replica: { enabled: false, source: 'berlin' } }, []],
    [
      'is promoted by a token',
      { replica: { primary: 'berlin', source: 'berlin' } },
      { replica: { primary: 'orders', source: 'berlin', promotionToken: 'x' } },
      [],
    ],
    [
      'is forgotten to do so',
      follows,
      {},
      [
        'warning /spec/replica: the cluster follows "berlin", and without the section replica it is promoted at once; keep the section; to promote the cluster write enabled: false, or the new primary and its promotionToken',
      ],
    ],
    [
      'is forgotten to do so, within a topology',
      { replica: { primary: 'berlin', source: 'berlin' } },
      { replica: null },
      [
        'warning /spec/replica: the cluster follows "berlin", and without the section replica it is promoted at once; keep the section; to promote the cluster write enabled: false, or the new primary and its promotionToken',
      ],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(texts(replicaIsNotForgotten, clusterWith(before), clusterWith(after))).toEqual(expected);
  });
});

describe('an archive', () => {
  const plugin = (parameters: JsonObject) => ({ plugins: [archiver(parameters)] });
  const inTree = (store: JsonObject) => ({ backup: { barmanObjectStore: { destinationPath: 's3://acme/orders', ...store } } });
  const said = (path: string, what: string) => [
    `warning ${path}: ${what}: what is archived goes to a place without a base backup; take a base backup right after the change, and keep the old place until its retention is over`,
  ];

  test.each<Case>([
    ['is new', {}, plugin({ barmanObjectName: 'a' }), undefined],
    ['stays', plugin({ barmanObjectName: 'a' }), plugin({ barmanObjectName: 'a', serverName: 'orders' }), []],
    ['stays where it was built in', inTree({}), inTree({ destinationPath: 's3://acme/orders/' }), []],
    ['goes on by a plugin, to a store that is not given', inTree({}), plugin({ barmanObjectName: 'a' }), []],
    [
      'is in another store',
      plugin({ barmanObjectName: 'a' }),
      plugin({ barmanObjectName: 'b' }),
      said('/spec/plugins/0/parameters', 'the ObjectStore changes from "a" to "b"'),
    ],
    [
      'is of another server',
      plugin({ barmanObjectName: 'a' }),
      plugin({ barmanObjectName: 'a', serverName: 'new' }),
      said('/spec/plugins/0/parameters', 'the server name changes from "orders" to "new"'),
    ],
    [
      'is elsewhere, and built in',
      inTree({}),
      inTree({ destinationPath: 's3://acme/new', endpointURL: 'https://minio' }),
      said(
        '/spec/backup/barmanObjectStore',
        'the destination changes from "s3://acme/orders" to "s3://acme/new", and the endpoint changes from "" to "https://minio"',
      ),
    ],
    [
      'is gone',
      plugin({ barmanObjectName: 'a' }),
      {},
      ['warning /spec: the cluster archived its WAL, and does so no more; keep the archive until another one holds a base backup'],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(texts(archiveStays, clusterWith(before), clusterWith(after))).toEqual(expected);
  });
});

describe('the retention of the built-in store', () => {
  const keeps = (retentionPolicy?: string) => ({
    backup: { barmanObjectStore: { destinationPath: 's3://acme/orders' }, ...(retentionPolicy === undefined ? {} : { retentionPolicy }) },
  });

  test.each<Case>([
    ['stays', keeps('30d'), keeps('30d'), undefined],
    ['is for no store', { backup: { retentionPolicy: '30d' } }, { backup: { retentionPolicy: '7d' } }, undefined],
    ['grows', keeps('30d'), keeps('5w'), []],
    ['goes', keeps('30d'), keeps(), []],
    [
      'falls',
      keeps('1m'),
      keeps('30d'),
      [
        'warning /spec/backup/retentionPolicy: backups were kept for 1m, and are kept for 30d from now on: older ones are deleted; keep the longer time, or be sure that nobody asks for them',
      ],
    ],
    [
      'comes',
      keeps(),
      keeps('4w'),
      [
        'warning /spec/backup/retentionPolicy: backups were kept for ever, and are kept for 4w from now on: older ones are deleted; keep the longer time, or be sure that nobody asks for them',
      ],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(texts(builtInRetentionStays, clusterWith(before), clusterWith(after))).toEqual(expected);
  });
});
