import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/check-command';
import { FakeIo } from './fake-io';

const FILE = 'test/check/hybrid-manager/right/eks-own-certificate-and-nodes.yaml';

function run(...args: string[]) {
  const io = new FakeIo({ 'a.yaml': readFileSync(FILE, 'utf8') });
  return { code: checkCommand(['a.yaml', ...args], io), text: io.printed };
}

test('certificates are judged for today', () => {
  expect(run()).toMatchObject({ code: 0 });
});

test('or for the day that is said', () => {
  const { code, text } = run('--at', '2200-01-01');
  expect(code).toBe(1);
  expect(text).toContain('HM-322');
  expect(text).toMatch(/certificate 1 has expired on \d{4}-\d{2}-\d{2}/);
});
