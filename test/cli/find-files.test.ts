import { expect, test } from 'vitest';
import { UsageError } from '../../src/check';
import { findFiles } from '../../src/cli/find-files';
import { type Entry, FakeIo } from './fake-io';

function found(world: Record<string, Entry>, ...paths: string[]): string[] {
  return findFiles(paths, new FakeIo(world).files).map(({ path }) => path);
}

test('a directory gives its YAML and JSON files, and those below, sorted', () => {
  const world = { 'k8s/b.yml': '', 'k8s/a.yaml': '', 'k8s/deep/c.json': '', 'k8s/README.md': '', 'other/d.yaml': '' };
  expect(found(world, 'k8s')).toEqual(['k8s/a.yaml', 'k8s/b.yml', 'k8s/deep/c.json']);
});

test('the current directory is left out of the names', () => {
  expect(found({ 'a.yaml': '', 'k8s/b.yaml': '' }, '.')).toEqual(['a.yaml', 'k8s/b.yaml']);
});

test('a slash at the end of a directory makes no difference', () => {
  expect(found({ 'k8s/a.yaml': '' }, 'k8s/')).toEqual(['k8s/a.yaml']);
});

test('hidden directories and installed packages are left out', () => {
  expect(found({ '.git/a.yaml': '', 'node_modules/b.yaml': '', '.c.yaml': '', 'd.yaml': '' }, '.')).toEqual(['d.yaml']);
});

test('a file that is named is taken whatever its name is', () => {
  expect(found({ 'rendered.txt': '' }, 'rendered.txt')).toEqual(['rendered.txt']);
});

test('standard input is one of the files', () => {
  expect(found({ 'a.yaml': '' }, 'a.yaml', '-')).toEqual(['-', 'a.yaml']);
});

test('a file that is named twice is read once, and counts as named', () => {
  expect(findFiles(['k8s', 'k8s/a.yaml'], new FakeIo({ 'k8s/a.yaml': '' }).files)).toEqual([
    { path: 'k8s/a.yaml', given: ['k8s', 'k8s/a.yaml'], named: true },
  ]);
});

test('a link to a directory further up ends there', () => {
  expect(found({ 'k8s/a.yaml': '', 'k8s/deep/again': { link: 'k8s' } }, 'k8s')).toEqual(['k8s/a.yaml']);
});

test('a link to another directory is followed', () => {
  expect(found({ 'k8s/shared': { link: 'base' }, 'base/a.yaml': '' }, 'k8s')).toEqual(['k8s/shared/a.yaml']);
});

test.each([
  ['ENOENT', 'cannot read "k8s": there is no such file or directory'],
  ['EACCES', 'cannot read "k8s": permission denied'],
  ['EIO', 'cannot read "k8s": EIO'],
])('a path that gives %s is a usage error', (error, message) => {
  expect(() => found({ k8s: { error } }, 'k8s')).toThrow(new UsageError(message));
});
