import { expect, test } from 'vitest';
import { check } from '../../../../../src/check';
import { SYSTEMS } from '../../../../../src/systems';
import { secretIn } from '../secrets';

const keyOf = (PG_CONFOUNDING_KEY: string) => secretIn('upm-lakekeeper', 'pg-confounding-key', { PG_CONFOUNDING_KEY });

function said(east: string, west: string, westPlace = 'west'): string[] {
  const places = [
    { place: 'east', body: keyOf(east) },
    { place: westPlace, body: keyOf(west) },
  ];
  const { findings } = check(places, { systems: SYSTEMS });
  return findings
    .filter(({ rule }) => rule === 'HM-251')
    .map(({ severity, path, problem, fix }) => `${severity} ${path}: ${problem}; ${fix}`);
}

test('two places with a key of their own pass', () => {
  expect(said('a'.repeat(32), 'b'.repeat(32))).toEqual([]);
});

test('one key in one place passes, even if it is there twice', () => {
  expect(said('a'.repeat(32), 'a'.repeat(32), 'east')).toEqual([]);
});

test('one key in two places is said of both', () => {
  const fix = 'make another key for the one that is not installed yet; a key that is in use stays as it is';
  expect(said('a'.repeat(32), 'a'.repeat(32))).toEqual([
    `warning /stringData/PG_CONFOUNDING_KEY: "west" has the same confounding key, one of its own is expected; ${fix}`,
    `warning /stringData/PG_CONFOUNDING_KEY: "east" has the same confounding key, one of its own is expected; ${fix}`,
  ]);
});
