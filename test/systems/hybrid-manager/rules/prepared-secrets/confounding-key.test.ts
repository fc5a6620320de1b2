import { expect, test } from 'vitest';
import { confoundingKeyIsLong as rule } from '../../../../../src/systems/hybrid-manager/rules/prepared-secrets/confounding-key';
import { type Case, secret, secretIn, texts } from '../secrets';

test.each<Case>([
  ['32 bytes pass', [secretIn('upm-lakekeeper', 'pg-confounding-key', { PG_CONFOUNDING_KEY: 'k'.repeat(32) })], []],
  ['16 letters of two bytes pass', [secretIn('upm-lakekeeper', 'pg-confounding-key', { PG_CONFOUNDING_KEY: 'ä'.repeat(16) })], []],
  ['another Secret does not concern the rule', [secret('another', { a: 'b' })], undefined],
  ['one that a tool fills in', [secretIn('upm-lakekeeper', 'pg-confounding-key', { PG_CONFOUNDING_KEY: '{{ .key }}' })], undefined],
  [
    '31 bytes',
    [secretIn('upm-lakekeeper', 'pg-confounding-key', { PG_CONFOUNDING_KEY: 'k'.repeat(31) })],
    [
      'error /stringData/PG_CONFOUNDING_KEY: the key has 31 bytes, 32 or more are expected; before the first installation write what "openssl rand -base64 32" makes',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
