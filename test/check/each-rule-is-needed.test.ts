import { expect, test } from 'vitest';
import { catalogue } from '../../src/check/catalogue';
import type { LocatedFinding } from '../../src/check/formats/outcome';
import { judgeTexts, readText } from '../../src/check/texts';
import type { System } from '../../src/finding';
import { SYSTEMS } from '../../src/systems';
import { type Proof, readProofs } from './proof/read-proofs';
import { WITHOUT_MANIFEST } from './proof/without-manifest';

const ids = catalogue(SYSTEMS).map(({ id }) => id);
const proofs = readProofs();
const ofSystems = new Set(SYSTEMS.flatMap(({ rules, settingsRules = [] }) => [...rules, ...settingsRules]).map(({ id }) => id));

function judge(
  { text, texts = [readText('a.yaml', text)], before, releases }: Proof,
  systems: readonly System[],
): readonly LocatedFinding[] {
  const options = before === undefined ? {} : { before: [readText('a.yaml', before)] };
  const { findings, acknowledged } = judgeTexts(texts, { systems, releases, ...options });
  return [...findings, ...acknowledged];
}

function withoutRule(id: string): System[] {
  return SYSTEMS.map((system) => ({
    ...system,
    rules: system.rules.filter((rule) => rule.id !== id),
    settingsRules: system.settingsRules?.filter((rule) => rule.id !== id),
  }));
}

test('every rule has a proof: test/check/proof is the place for one', () => {
  expect(ids.filter((id) => !proofs.has(id) && !WITHOUT_MANIFEST[id])).toEqual([]);
});

test('every proof is of a rule that there is, and none has two kinds of them', () => {
  expect([...proofs.keys(), ...Object.keys(WITHOUT_MANIFEST)].filter((id) => !ids.includes(id))).toEqual([]);
  expect(Object.keys(WITHOUT_MANIFEST).filter((id) => proofs.has(id))).toEqual([]);
});

const known = ids.flatMap((id) => proofs.get(id) ?? []);

test.each(known.filter(({ rule }) => ofSystems.has(rule)))('without $rule, what it says is not said of $name', (proof) => {
  const said = judge(proof, SYSTEMS);
  const own = said.filter(({ rule }) => rule === proof.rule);
  expect(own.map(({ at, path }) => at + path)).toContain(proof.path ?? own[0]?.path);
  expect(judge(proof, withoutRule(proof.rule))).toEqual(said.filter(({ rule }) => rule !== proof.rule));
});

/** The reader, the schema and the engine cannot be without a rule; where nothing else is said, the rule alone makes the difference. */
test.each(known.filter(({ rule }) => !ofSystems.has(rule)))('$rule alone has something against $name', (proof) => {
  const said = judge(proof, SYSTEMS).filter(({ severity }) => severity !== 'info');
  expect(new Set(said.map(({ rule }) => rule))).toEqual(new Set([proof.rule]));
  expect(said.map(({ at, path }) => at + path)).toContain(proof.path);
});

test.each(Object.entries(WITHOUT_MANIFEST))('%s alone is said where no manifest is wrong', (id, said) => {
  expect(said()).toEqual([id]);
});
