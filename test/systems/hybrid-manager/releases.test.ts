import { expect, test } from 'vitest';
import { has } from '../../../src/systems/hybrid-manager/features';
import { isAtLeast, RELEASES, releaseOfVersion } from '../../../src/systems/hybrid-manager/releases';
import { knowsScenario } from '../../../src/systems/hybrid-manager/scenarios';

test.each([
  ['v2026.01.0', '2026.1'],
  ['v2026.5.1', '2026.5'],
  ['2026.9', '2026.9'],
  ['v1.3.6', '1.3'],
  ['v1.3.0+appl', '1.3'],
  ['v1.4.0', '1.4'],
  ['v1.4.1', '1.4'],
  ['v1.4.2', '1.4.2'],
  ['v1.4.3', '1.4.2'],
  ['v2026.11.0', '2026.11'],
  ['v2027.1.0', '2027.1'],
  ['v1.5.0', '1.5'],
  ['v1.2.0', undefined],
  ['v2025.12.0', undefined],
  ['2.1.0', undefined],
  ['latest', undefined],
  ['', undefined],
])('%s belongs to %s', (version, release) => {
  expect(releaseOfVersion(version)).toBe(release);
});

test('1.4 came after 2026.5 and before 2026.7; what nobody knows is newer than all', () => {
  expect(isAtLeast('1.4', '2026.5')).toBe(true);
  expect(isAtLeast('2026.5', '1.4')).toBe(false);
  expect(isAtLeast('2026.7', '1.4')).toBe(true);
  expect(isAtLeast('1.4', '1.4')).toBe(true);
  expect(isAtLeast('2027.1', '2026.9')).toBe(true);
});

test.each([
  ['valuesFile', '1.3 2026.1 2026.2 2026.3 2026.4 2026.5'],
  ['dexFernetKey', '2026.1'],
  ['portalBootstrapSecret', '2026.2 2026.3 2026.4 2026.5 1.4 2026.7 1.4.2 2026.8 2026.9'],
  ['staticIdentity', '1.3 2026.1'],
  ['griptape', '1.3 2026.1 2026.2'],
  ['langflow', '2026.3 2026.4 2026.5 1.4 2026.7 1.4.2 2026.8 2026.9'],
  ['systemDatabaseSecrets', '2026.4 2026.5 1.4 2026.7 1.4.2 2026.8 2026.9'],
  ['registryBlock', '2026.9'],
] as const)('%s is of %s', (feature, releases) => {
  expect(RELEASES.map(({ id }) => id).filter((id) => has(id, feature))).toEqual(releases.split(' '));
});

test.each([
  ['core', '1.3', true],
  ['analytics', '1.3', true],
  ['dbaas', '2026.3', false],
  ['dbaas', '2026.4', true],
  ['marketplace', '2026.7', false],
  ['marketplace', '1.4.2', true],
  ['marketplace', '2026.8', true],
  ['pgd', '2026.8', false],
  ['pgd', '2026.9', true],
] as const)('%s in %s: %s', (scenario, release, known) => {
  expect(knowsScenario(release, scenario)).toBe(known);
});
