import { expect, test } from 'vitest';
import type { JsonObject, System } from '../../../src/finding';
import { validate } from '../../../src/kubernetes/schema';
import { BARMAN_CLOUD } from '../../../src/systems/barman-cloud';
import { CLOUDNATIVE_PG } from '../../../src/systems/cloudnative-pg';
import { Dice, mutated, validDocument } from './generate';
import { judgeOf } from './json-schema';

const DOCUMENTS = 40;
const MUTATIONS = 25;

const cases = [CLOUDNATIVE_PG, BARMAN_CLOUD].flatMap((system) => system.kinds.map((kind) => [kind.kind, system, kind] as const));

test.each(cases)('our verdict on %s is that of ajv', (name, system: System, kind) => {
  const schema = system.schema(kind, system.releases.at(-1)!.id)!;
  const judge = judgeOf(schema);
  const dice = new Dice(20261121);
  const accepts = (document: JsonObject) => validate(document, schema, name).length === 0;
  const counts = { accepted: 0, refused: 0 };

  for (let turn = 0; turn < DOCUMENTS; turn++) {
    const valid = { apiVersion: 'v1', ...validDocument(schema, dice) };
    expect({ valid, accepted: accepts(valid), errors: judge(valid) ? null : judge.errors }).toEqual({
      valid,
      accepted: true,
      errors: null,
    });
    for (let change = 0; change < MUTATIONS; change++) {
      const document = mutated(valid, dice);
      const accepted = judge(document);
      counts[accepted ? 'accepted' : 'refused'] += 1;
      if (accepts(document) !== accepted) {
        expect({ document, ours: validate(document, schema, name) }).toEqual({ document, ours: judge.errors });
      }
    }
  }
  expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(50);
});
