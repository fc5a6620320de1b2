import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECKLIST } from '../../scripts/docs/hybrid-manager';
import type { Held } from '../../scripts/docs/hybrid-manager/item';
import { catalogue } from '../../src/check/catalogue';
import { isJsonObject, type JsonObject } from '../../src/finding';
import { SYSTEMS } from '../../src/systems';
import { modelOf } from '../../src/systems/hybrid-manager/render/configuration';
import { environments } from '../systems/hybrid-manager/steps/environments';

const ITEMS = CHECKLIST.flatMap(({ items }) => items);
const HELD = ITEMS.flatMap(({ held }) => held);
const ENVIRONMENTS = environments();
const OBJECTS = ENVIRONMENTS.flatMap(({ installation }) => [
  ...installation.manifests.map(({ body }) => body),
  ...(installation.controlPlane ? [installation.controlPlane.body] : []),
]);

/** Those that say it this way. */
function named<K extends string>(member: K): string[] {
  return [...new Set(HELD.flatMap((held) => (member in held ? [(held as unknown as Record<K, string>)[member]] : [])))];
}

function nameOf({ kind, metadata }: JsonObject): string {
  const { name, namespace } = isJsonObject(metadata) ? metadata : {};
  return `${kind} ${[namespace, name].filter(Boolean).join('/')}`;
}

test('there are as many items as the page has, each with an id of its own', () => {
  expect(ITEMS.length).toBeGreaterThan(60);
  expect(new Set(ITEMS.map(({ id }) => id)).size).toBe(ITEMS.length);
});

test('each item is held', () => {
  expect(ITEMS.filter(({ held }) => held.length === 0).map(({ id }) => id)).toEqual([]);
});

test('each of them stands on the page', () => {
  const page = readFileSync('docs/hybrid-manager-checklist.md', 'utf8');
  expect(ITEMS.filter(({ text }) => !page.includes(`| ${text} | `)).map(({ id }) => id)).toEqual([]);
});

test('each type is exported', () => {
  const surface = readFileSync('test/surface.txt', 'utf8');
  expect(named('type').filter((name) => !new RegExp(`^(class|struct) ${name}( |$)`, 'm').test(surface))).toEqual([]);
});

test('each test of a type exists, and shows something that does not compile', () => {
  const tests = readFileSync('test/hybrid-manager.types.test.ts', 'utf8').split(/^test\('/m);
  const shown = new Set(tests.filter((one) => one.includes('@ts-expect-error')).map((one) => one.slice(0, one.indexOf("'"))));
  expect(named('test').filter((title) => !shown.has(title))).toEqual([]);
});

test('each rule exists', () => {
  const ids = new Set(catalogue(SYSTEMS).map(({ id }) => id));
  expect(named('rule').filter((id) => !ids.has(id))).toEqual([]);
});

test('each object is written by some environment', () => {
  const written = new Set(OBJECTS.map(nameOf));
  expect(named('object').filter((name) => !written.has(name))).toEqual([]);
});

test('each value is written by some environment', () => {
  const models = ENVIRONMENTS.map(({ intent }) => modelOf(intent));
  const isSaid = (place: string) =>
    models.some((model) => {
      const value = place
        .split('/')
        .reduce<unknown>((at, step) => (isJsonObject(at as JsonObject) ? (at as JsonObject)[step] : undefined), model);
      return value !== undefined;
    });
  expect(named('setting').filter((place) => !isSaid(place))).toEqual([]);
});

test('each check is made by a Job of some environment', () => {
  const scripts = OBJECTS.filter(({ kind }) => kind === 'ConfigMap').map(({ data }) => String((data as JsonObject)['check.sh']));
  const made = (check: string) => scripts.some((script) => script.includes(check));
  expect(named('readiness').filter((check) => !made(check))).toEqual([]);
});

test('each step stands in the steps of some environment, and each step holds an item', () => {
  const titles = new Set(ENVIRONMENTS.flatMap(({ steps }) => [...steps.matchAll(/^## \d+\. (.*)$/gm)].map(([, title]) => title)));
  const steps = named('person');
  expect(steps.filter((title) => !titles.has(title))).toEqual([]);
  const beside = [
    'Apply the environment',
    'Know that Migration Portal has built-in passwords',
    'Change over to the operator',
    'Before the next upgrade',
  ];
  expect([...titles].filter((title) => !steps.includes(title) && !beside.includes(title))).toEqual([]);
});

test('an item is named by one way of holding it, not by none', () => {
  const ways = ['type', 'rule', 'object', 'setting', 'readiness', 'person'];
  expect(HELD.filter((held: Held) => ways.filter((way) => way in held).length !== 1)).toEqual([]);
});
