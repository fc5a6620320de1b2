import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../../src/finding';
import { backupFolderDiffers } from '../../../../../src/systems/hybrid-manager/rules/federation/backup-folder';
import { locationIdDiffers } from '../../../../../src/systems/hybrid-manager/rules/federation/location-id';
import { logsPrefixDiffers } from '../../../../../src/systems/hybrid-manager/rules/federation/logs-prefix';
import { metricsPrefixDiffers } from '../../../../../src/systems/hybrid-manager/rules/federation/metrics-prefix';
import { portalDomainDiffers } from '../../../../../src/systems/hybrid-manager/rules/federation/portal-domain';
import { prefixesAreGiven } from '../../../../../src/systems/hybrid-manager/rules/federation/prefixes-given';
import { trustDomainDiffers } from '../../../../../src/systems/hybrid-manager/rules/federation/trust-domain';
import { contextOf, texts } from '../documents';
import { alone, east, LIST, oldEast, oldWest, pairedEast, pairedWest, west } from './group';

type Case = [name: string, document: Document, beside: Document[], expected: string[] | undefined];

const id = (beacon_location_id: unknown) => ({ components: { 'upm-beacon': { beacon_location_id: beacon_location_id as string } } });
const sameId = [
  'error /spec/componentsParameters/upm-beacon/beacon_location_id: "x" is the id of the location in east as well, each has one of its own; give this location another beacon_location_id',
];

const otherList = { primary: { domainName: 'north.example.com' }, secondaries: [{ domainName: 'south.example.com' }] };
const otherGroup = [
  { ...east({ ...id('x'), groups: otherList, globals: { portal_domain_name: 'north.example.com' } }), place: 'north' },
  { ...west({ ...id('x'), groups: otherList, globals: { portal_domain_name: 'south.example.com' } }), place: 'south' },
];

describe('HM-401', () => {
  test.each<Case>([
    ['one location alone has nobody to be compared with', west(id('x')), [], undefined],
    ['ids that differ pass', west(), [east()], []],
    ['installations that nothing ties together are not compared', alone('prod', id('x')), [alone('dev', id('x'))], undefined],
    ['a group and an installation beside it are not compared', alone('dev', id('x')), [east(id('x')), west()], undefined],
    ['two groups in one directory are not compared', west(id('x')), [east(), ...otherGroup], []],
    [
      'roles alone tie nobody where there are two primaries',
      pairedWest(id('x')),
      [pairedEast(id('x')), { ...pairedEast(), place: 'north' }],
      undefined,
    ],
    ['an id that is no text is left to others', west(id(7)), [east(id(7))], undefined],
    ['the primary keeps its id', east(id('x')), [west(id('x'))], []],
    ['two versions of one location are the same one', { ...west(), place: 'west-new' }, [east(), west()], []],
    ['the id of the primary again fails', west(id('x')), [east(id('x'))], sameId],
    ['it fails whoever is given first', west(id('x')), [alone('dev'), east(id('x'))], sameId],
    ['it fails where roles alone tie them', pairedWest(id('x')), [pairedEast(id('x'))], sameId],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(locationIdDiffers, document, { beside })).toEqual(expected);
  });

  test('of two secondaries the one that is given later changes its id', () => {
    const first = west(id('x'));
    const later = { ...west({ ...id('x'), globals: { portal_domain_name: 'north.example.com' } }), place: 'north' };
    const context = contextOf([east(), first, later]);
    expect(locationIdDiffers.check(first, context)).toEqual([]);
    expect(locationIdDiffers.check(later, context)?.map(({ problem }) => problem)).toEqual([
      '"x" is the id of the location in west as well, each has one of its own',
    ]);
  });

  test('values files of 1.3 are tied by the address of the agent', () => {
    const parameters = { global: { portal_domain_name: 'west.example.com' }, 'upm-beacon': { beacon_location_id: 'east' } };
    expect(texts(locationIdDiffers, oldWest({}, { parameters }), { beside: [oldEast()] })).toEqual([
      'error /parameters/upm-beacon/beacon_location_id: "east" is the id of the location in east as well, each has one of its own; give this location another beacon_location_id',
    ]);
  });
});

const folder = { globals: { internal_backup_folder: 'a7462dbc7106' } };

describe('HM-402', () => {
  test.each<Case>([
    ['folders that differ pass', west(), [east()], []],
    ['with a bucket each the folder may be the same', pairedWest(folder), [pairedEast(folder)], undefined],
    [
      'roles alone share a bucket before 2026.9',
      pairedWest({ ...folder, spec: { version: 'v2026.8.0' } }),
      [pairedEast({ ...folder, spec: { version: 'v2026.8.0' } })],
      [
        'error /spec/globalParameters/internal_backup_folder: "a7462dbc7106" is the backup folder of the location in east as well, each has one of its own; give this location another internal_backup_folder',
      ],
    ],
    [
      'one folder for two fails',
      west(folder),
      [east(folder)],
      [
        'error /spec/globalParameters/internal_backup_folder: "a7462dbc7106" is the backup folder of the location in east as well, each has one of its own; give this location another internal_backup_folder',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(backupFolderDiffers, document, { beside })).toEqual(expected);
  });
});

const metrics = { globals: { metrics_storage_prefix: 'm' } };
const logs = { components: { 'upm-loki': { logs_storage_prefix: 'l' } } };

test.each<Case>([
  ['prefixes of metrics that differ pass', west(), [east()], []],
  ['with a bucket each they may be the same', pairedWest(metrics), [pairedEast(metrics)], undefined],
  [
    'HM-403: one prefix of metrics for two fails',
    west(metrics),
    [east(metrics)],
    [
      'error /spec/globalParameters/metrics_storage_prefix: "m" is the prefix of metrics of the location in east as well, each has one of its own; give this location another metrics_storage_prefix',
    ],
  ],
])('%s', (_name, document, beside, expected) => {
  expect(texts(metricsPrefixDiffers, document, { beside })).toEqual(expected);
});

test.each<Case>([
  ['prefixes of logs that differ pass', west(), [east()], []],
  ['with a bucket each they may be the same', pairedWest(logs), [pairedEast(logs)], undefined],
  [
    'HM-404: one prefix of logs for two fails',
    west(logs),
    [east(logs)],
    [
      'error /spec/componentsParameters/upm-loki/logs_storage_prefix: "l" is the prefix of logs of the location in east as well, each has one of its own; give this location another logs_storage_prefix',
    ],
  ],
])('%s', (_name, document, beside, expected) => {
  expect(texts(logsPrefixDiffers, document, { beside })).toEqual(expected);
});

const copied = { globals: { portal_domain_name: 'east.example.com' } };
const trust = { globals: { trust_domain: 'east.example.com' } };

test.each<Case>([
  ['domains that differ pass', west(), [east()], []],
  [
    'HM-405: the domain of the primary again fails',
    west(copied),
    [east()],
    [
      'error /spec/globalParameters/portal_domain_name: "east.example.com" is the domain of the portal of the location in east as well, each has one of its own; give this location another portal_domain_name',
    ],
  ],
])('%s', (_name, document, beside, expected) => {
  expect(texts(portalDomainDiffers, document, { beside })).toEqual(expected);
});

test.each<Case>([
  ['trust domains that differ pass', west(), [east()], []],
  ['where the portal is the same, that is said', west({ globals: { ...copied.globals, ...trust.globals } }), [east()], []],
  [
    'HM-406: the trust domain of the primary again fails',
    west(trust),
    [east()],
    [
      'error /spec/globalParameters/trust_domain: "east.example.com" is the trust domain of the location in east as well, each has one of its own; give this location another trust_domain',
    ],
  ],
])('%s', (_name, document, beside, expected) => {
  expect(texts(trustDomainDiffers, document, { beside })).toEqual(expected);
});

describe('HM-407', () => {
  const globals = { metrics_storage_prefix: '' };
  test.each<Case>([
    ['prefixes that are there pass, whoever else is given', west(), [], []],
    ['an installation of its own needs none', alone('prod', { globals }), [], undefined],
    ['with a bucket each they need none', pairedWest({ globals }), [], undefined],
    ['what is joined by hand in 1.3 may do without', oldWest({}, { clusterGroups: LIST }), [], undefined],
    [
      'no prefix of metrics is a warning',
      west({ globals }),
      [],
      [
        'warning /spec/globalParameters/metrics_storage_prefix: the location shares a bucket with others, and nothing says under which prefix its metrics go; write global.metrics_storage_prefix, a text that no other location has',
      ],
    ],
    [
      'no prefix of logs is a warning',
      east({ components: { 'upm-loki': {} } }),
      [],
      [
        'warning /spec/componentsParameters/upm-loki/logs_storage_prefix: the location shares a bucket with others, and nothing says under which prefix its logs go; write upm-loki.logs_storage_prefix, a text that no other location has',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(prefixesAreGiven, document, { beside })).toEqual(expected);
  });
});
