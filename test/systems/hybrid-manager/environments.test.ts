import { App, Chart } from 'cdk8s';
import { expect, test } from 'vitest';
import { Checks } from '../../../src';
import { installationIntent } from '../../../src/constructs/hybrid-manager-intent';
import { read, written } from '../../../src/systems/hybrid-manager/model';
import { RELEASES } from '../../../src/systems/hybrid-manager/releases';
import { modelOf } from '../../../src/systems/hybrid-manager/render/configuration';
import { type Choices, INGRESSES, LOCATIONS, type Optional, PLATFORMS, REGISTRIES, SIGNERS, SOURCES, STORES } from './environment-choices';
import { allEnvironments, GOLDENS, scenarioSets } from './environment-sets';
import { installedIn, propsOf } from './environments';

/** What is found in it, as lines: nothing should be. */
function findingsOf(choices: Choices): string[] {
  const app = new App();
  installedIn(new Chart(app, 'chart', { namespace: 'elsewhere' }), choices);
  return Checks.report(app)
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule, kind, name, path, problem }) => `${severity} ${rule} ${kind}/${name} ${path}: ${problem}`);
}

test('every platform with every release and every set of scenarios is written, and nothing is found', () => {
  const wrong = allEnvironments().flatMap((choices) => findingsOf(choices).map((line) => `${JSON.stringify(choices)} ${line}`));
  expect(wrong.slice(0, 20)).toEqual([]);
});

test('each of their configurations reads back as the model that it was written from, in every shape', () => {
  for (const choices of allEnvironments()) {
    const model = modelOf(installationIntent('hm', propsOf(new Chart(new App(), 'chart'), choices)));
    for (const shape of ['values', 'object', 'object-with-registry'] as const) {
      expect(read(written(model, shape), shape)).toEqual(model);
    }
  }
});

test('that is all of them', () => {
  const sets = { '1.3': 8, '2026.1': 8, '2026.2': 8, '2026.3': 8, '2026.4': 16, '2026.5': 16, '1.4': 16, '2026.7': 16 };
  const larger = { '1.4.2': 32, '2026.8': 32, '2026.9': 64 };
  expect(Object.fromEntries(RELEASES.map(({ id }) => [id, scenarioSets(id).length]))).toEqual({ ...sets, ...larger });
  // AKS came after 1.3.
  expect(allEnvironments()).toHaveLength(5 * 224 - 8);
});

test('the goldens show each platform in both generations, and each answer', () => {
  expect(GOLDENS.map(({ platform, version }) => `${platform} ${version}`)).toEqual(
    ['v2026.3.0', 'v2026.9.0'].flatMap((version) => PLATFORMS.map((platform) => `${platform} ${version}`)),
  );
  const answers = { store: STORES, registry: REGISTRIES, signer: SIGNERS, source: SOURCES, ingress: INGRESSES, location: LOCATIONS };
  for (const [decision, all] of Object.entries(answers)) {
    expect([...new Set(GOLDENS.map((choices) => choices[decision as keyof Choices]))].sort()).toEqual([...all].sort());
  }
});

test('in the goldens any two scenarios are there together, each alone, and neither', () => {
  const pairs = scenarioSets('2026.9').filter((set): set is [Optional, Optional] => set.length === 2);
  const missing = pairs.flatMap(([a, b]) => {
    const seen = new Set(GOLDENS.map(({ scenarios }) => `${scenarios.includes(a)} ${scenarios.includes(b)}`));
    return ['true true', 'true false', 'false true', 'false false'].filter((both) => !seen.has(both)).map((both) => `${a} ${b} ${both}`);
  });
  expect(missing).toEqual([]);
});
