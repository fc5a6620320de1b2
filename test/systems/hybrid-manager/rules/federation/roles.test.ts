import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../../src/finding';
import { groupHasOnePrimary } from '../../../../../src/systems/hybrid-manager/rules/federation/one-primary';
import { primaryIsNamedRight } from '../../../../../src/systems/hybrid-manager/rules/federation/primary-name';
import { roleIsWhatOthersSay } from '../../../../../src/systems/hybrid-manager/rules/federation/role-fits';
import { listIsTheSame } from '../../../../../src/systems/hybrid-manager/rules/federation/same-list';
import { contextOf, texts } from '../documents';
import { alone, east, oldEast, oldWest, pairedEast, pairedWest, west } from './group';

type Case = [name: string, document: Document, beside: Document[], expected: string[] | undefined];

describe('HM-412', () => {
  test.each<Case>([
    ['a location alone is listed by nobody', west(), [], undefined],
    ['an installation of its own is listed by nobody', alone('prod'), [east(), west()], undefined],
    ['the role that the others say passes', west(), [east()], []],
    ['the primary that the others say passes', east(), [west()], []],
    [
      'with the domain of another one it is another mistake',
      west({ globals: { portal_domain_name: 'east.example.com' } }),
      [east()],
      undefined,
    ],
    [
      'a secondary that stands alone fails',
      west({ groups: { role: 'standalone' } }),
      [east()],
      [
        'error /spec/clusterGroups/role: the location in east lists "west.example.com" as secondary, and here it is "standalone"; write clusterGroups.role: secondary here, or change the list there',
      ],
    ],
    [
      'a secondary without a group fails',
      west({ spec: { clusterGroups: null } }),
      [east()],
      [
        'error /spec/clusterGroups/role: the location in east lists "west.example.com" as secondary, and here it has no role; write clusterGroups.role: secondary here, or change the list there',
      ],
    ],
    [
      'a primary that stands alone fails',
      east({ groups: { role: 'standalone' } }),
      [west()],
      [
        'error /spec/clusterGroups/role: the location in west lists "east.example.com" as primary, and here it is "standalone"; write clusterGroups.role: primary here, or change the list there',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(roleIsWhatOthersSay, document, { beside })).toEqual(expected);
  });
});

const NORTH = { primary: { domainName: 'north.example.com' }, secondaries: [{ domainName: 'east.example.com' }] };

describe('HM-413', () => {
  const north = { ...east({ globals: { portal_domain_name: 'north.example.com' }, groups: { secondaries: null } }), place: 'north' };
  test.each<Case>([
    ['a secondary does not concern the rule', west(), [east()], undefined],
    ['one primary passes', east(), [west()], []],
    ['the first of two keeps its role', east(), [north], []],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(groupHasOnePrimary, document, { beside })).toEqual(expected);
  });

  test('the second primary of a group fails', () => {
    const found = groupHasOnePrimary.check(north, contextOf([east(), west(), north]));
    expect(found?.map(({ path, problem, fix }) => `${path}: ${problem}; ${fix}`)).toEqual([
      '/spec/clusterGroups/role: this location is the primary, and so is the one in east; write clusterGroups.role: secondary in all but one of them',
    ]);
  });

  test('a primary that another one lists as secondary is told that instead', () => {
    const listing = { ...east({ globals: { portal_domain_name: 'north.example.com' }, groups: NORTH }), place: 'north' };
    const context = contextOf([listing, east()]);
    expect(groupHasOnePrimary.check(context.inventory.documents[1], context)).toEqual([]);
    expect(roleIsWhatOthersSay.check(context.inventory.documents[1], context)).toHaveLength(1);
  });
});

describe('HM-414', () => {
  const named = (domainName: string) => ({ groups: { primary: { domainName } } });
  test.each<Case>([
    ['who names no primary does not concern the rule', pairedWest(), [pairedEast()], undefined],
    ['a secondary whose primary is not given is not judged', west(named('north.example.com')), [], undefined],
    ['the right name passes', west(), [east()], []],
    ['capitals do not count', west(named('EAST.example.com')), [east()], []],
    ['a primary that names itself passes', east(), [], []],
    [
      'a secondary that names itself fails',
      west(named('west.example.com')),
      [],
      [
        'error /spec/clusterGroups/primary/domainName: "west.example.com" is the domain of this location, which is a secondary, that of the primary is expected; write the portal_domain_name of the primary',
      ],
    ],
    [
      'another name fails',
      west(named('portal.east.example.com')),
      [east()],
      [
        'error /spec/clusterGroups/primary/domainName: the portal of the primary, in east, has the domain "east.example.com", not "portal.east.example.com"; write east.example.com',
      ],
    ],
    [
      'a primary that names another one fails',
      east(named('north.example.com')),
      [],
      [
        'error /spec/clusterGroups/primary/domainName: the portal of this location, the primary, has the domain "east.example.com", not "north.example.com"; write east.example.com',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(primaryIsNamedRight, document, { beside })).toEqual(expected);
  });
});

describe('HM-415', () => {
  const listed = (...names: string[]) => ({ groups: { secondaries: names.map((domainName) => ({ domainName })) } });
  const north = { ...west({ globals: { portal_domain_name: 'north.example.com' } }), place: 'north' };
  const newer = { spec: { version: 'v2026.8.0' } };
  test.each<Case>([
    ['a location alone is not judged', west(listed()), [], undefined],
    ['the same list passes', west(), [east()], []],
    [
      'the same list in another order passes',
      west(listed('north.example.com', 'west.example.com')),
      [east(listed('west.example.com', 'north.example.com'))],
      [],
    ],
    ['from 2026.8 on the list may be shorter', west({ ...listed(), ...newer }), [east(newer)], undefined],
    ['joined by hand they have none', oldWest(), [oldEast()], undefined],
    ['who is not in the list of the primary is told there', north, [east()], []],
    [
      'another list than that of the primary fails',
      west(listed('west.example.com', 'north.example.com')),
      [east()],
      [
        'error /spec/clusterGroups/secondaries: the secondaries that are listed here are not those of the primary in east: "west.example.com"; write the same list in all locations',
      ],
    ],
    [
      'a primary that leaves one out fails',
      east(),
      [west(), north],
      [
        'error /spec/clusterGroups/secondaries: "north.example.com" is a secondary of this location, and not in its list; add the domainName of each',
      ],
    ],
    [
      'a primary that leaves two out fails',
      east({ groups: { secondaries: null } }),
      [west(), north],
      [
        'error /spec/clusterGroups/secondaries: "west.example.com" and "north.example.com" are secondaries of this location, and not in its list; add the domainName of each',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(listIsTheSame, document, { beside })).toEqual(expected);
  });
});
