import { expect, test } from 'vitest';
import { judgeTexts } from '../../../src/check/texts';
import { SYSTEMS } from '../../../src/systems';
import { type Locations, readLocations } from './read-locations';

function said({ texts }: Locations): string[] {
  return judgeTexts(texts, { systems: SYSTEMS }).findings.map(({ rule, at, path, file }) => `${rule} ${at}${path} in ${file}`);
}

test('there are enough groups of locations', () => {
  expect(readLocations('wrong').length).toBeGreaterThanOrEqual(12);
  expect(readLocations('right').length).toBeGreaterThanOrEqual(4);
});

test.each(readLocations('wrong'))('locations/wrong/$name has the one mistake that it says', (locations) => {
  const { expected } = locations;
  expect(said(locations)).toEqual([`${expected?.rule} ${expected?.path} in ${expected?.file}`]);
});

test.each(readLocations('right'))('locations/right/$name has none', (locations) => {
  expect(locations.expected).toBeUndefined();
  expect(said(locations)).toEqual([]);
});
