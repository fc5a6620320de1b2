import { expect, test } from 'vitest';
import { UsageError } from '../../src/check';
import { checkCommand } from '../../src/cli/check-command';
import { type Entry, FakeIo } from './fake-io';

const SMALL = `apiVersion: postgresql.cnpg.io/v1
kind: Cluster
metadata: {name: orders, namespace: prod}
spec:
  instances: 1
  storage: {size: 10Gi}
`;
const LARGE = SMALL.replace('10Gi', '20Gi');

function run(args: string[], world: Record<string, Entry>, standardInput = '') {
  const io = new FakeIo(world, standardInput);
  return { code: checkCommand(args, io), text: io.printed };
}

test('what an update would be refused for is a finding about the new manifest', () => {
  const { code, text } = run(['new.yaml', '--against', 'old.yaml'], { 'new.yaml': SMALL, 'old.yaml': LARGE });
  expect(code).toBe(1);
  expect(text).toMatch(/^new\.yaml:6:19 {2}error {2}CNPG-503 {2}Cluster prod\/orders {2}\/spec\/storage\/size\n/);
  expect(text).toContain('--against old.yaml: 1 document of 1 stood there before\n');
});

test('the other way round it is none', () => {
  expect(run(['new.yaml', '--against', 'old.yaml'], { 'new.yaml': LARGE, 'old.yaml': SMALL }).code).toBe(0);
});

test('files of directories are compared with those of the same name', () => {
  const world = { 'old/a.yaml': SMALL, 'old/b.yaml': LARGE, 'new/a.yaml': LARGE, 'new/b.yaml': SMALL };
  const { text } = run(['new', '--against', 'old'], world);
  expect(text.match(/CNPG-503/g)).toHaveLength(1);
  expect(text).toMatch(/^new\/b\.yaml:6:19/);
});

test('a copy of the whole repository is compared with a part of this one', () => {
  const world = { '../before/k8s/a.yaml': SMALL, '../before/k8s/b.yaml': LARGE, 'k8s/a.yaml': SMALL, 'k8s/b.yaml': LARGE };
  expect(run(['k8s', '--against', '../before'], world)).toMatchObject({ code: 0 });
  expect(run(['.', '--against', '../before'], world)).toMatchObject({ code: 0 });
});

test('a file that was renamed is compared, too', () => {
  expect(run(['new', '--against', 'old'], { 'old/a.yaml': LARGE, 'new/b.yaml': SMALL }).text).toMatch(
    /^new\/b\.yaml:6:19 {2}error {2}CNPG-503/,
  );
});

test('standard input can be what was before', () => {
  expect(run(['new.yaml', '--against', '-'], { 'new.yaml': SMALL }, LARGE).code).toBe(1);
});

test('it can be repeated', () => {
  const world = { 'new.yaml': SMALL, 'a.yaml': LARGE, 'b.yaml': SMALL.replace('orders', 'others') };
  expect(run(['new.yaml', '--against', 'a.yaml', '--against', 'b.yaml'], world).text).toContain('CNPG-503');
});

test('old manifests are not judged', () => {
  expect(run(['new.yaml', '--against', 'old.yaml'], { 'new.yaml': LARGE, 'old.yaml': SMALL.replace('instances', 'instancess') }).code).toBe(
    0,
  );
});

test('an old directory without manifests is no mistake: everything is new then', () => {
  const { code, text } = run(['new.yaml', '--against', 'old'], { 'new.yaml': LARGE, 'old/README.md': '' });
  expect(code).toBe(0);
  expect(text).toContain('--against old: 0 documents of 1 stood there before\n');
});

test.each<[string[], Record<string, Entry>, string]>([
  [['new.yaml', '--against', 'old.yaml'], {}, 'cannot read "old.yaml": there is no such file or directory'],
  [['new.yaml', '--against', 'old'], { 'old/a.yaml': { error: 'EACCES' } }, 'cannot read "old/a.yaml": permission denied'],
  [
    ['new.yaml', '--against', 'old.yaml'],
    { 'old.yaml': `${SMALL}---\na: [\n` },
    '--against old.yaml:9:1: a value is expected and something else follows; without the old manifests no change can be judged',
  ],
  [['-', '--against', '-'], {}, '--against -: standard input cannot be both, the manifests before this change and after it'],
])('%j cannot run', (args, world, message) => {
  expect(() => run(args, { 'new.yaml': SMALL, ...world }, SMALL)).toThrow(new UsageError(message));
});
