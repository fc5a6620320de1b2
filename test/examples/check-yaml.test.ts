import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/check-command';
import { REAL_IO } from '../../src/cli/real-io';

const MANIFESTS = 'examples/check-yaml/manifests/';

function check(path: string): { exit: number; printed: string } {
  let printed = '';
  const print = (text: string) => {
    printed += text;
  };
  const exit = checkCommand([path], { ...REAL_IO, colours: false, print });
  return { exit, printed };
}

test('the good file passes', () => {
  const { exit, printed } = check(`${MANIFESTS}good.yaml`);
  expect(printed).toContain('no findings in 3 documents of 1 file\n');
  expect(exit).toBe(0);
});

test('the bad file fails with the output that the example shows', async () => {
  const { exit, printed } = check(MANIFESTS);
  await expect(printed).toMatchFileSnapshot('../../examples/check-yaml/expected.txt');
  expect(exit).toBe(1);
});

test.each(['github-actions', 'gitlab-ci'])('the step for %s runs the command of this version', (name) => {
  const text = readFileSync(`examples/check-yaml/ci/${name}.yaml`, 'utf8');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(load(text)).toBeTypeOf('object');
  expect(text).toContain(`npx --yes cdk8s-postgres@${version} check manifests/`);
});
