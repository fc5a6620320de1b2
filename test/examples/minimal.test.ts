import { beforeAll, expect, test } from 'vitest';
import { complaints, runExample, type Written } from './run-example';

let written: Written;
beforeAll(async () => {
  written = await runExample(() => import('../../examples/minimal/main.js'));
});

test('a cluster is one object, and has no complaints', () => {
  expect(written.files).toEqual(['notes.k8s.yaml']);
  expect(written.objects).toEqual(['Cluster notes']);
  expect(complaints(written)).toEqual([]);
});

test('the reason for having no backup stands in the manifest and in the report', () => {
  const reason = 'a place to try things out, the notes are on paper too';
  expect(written.at('Cluster', 'notes', 'metadata', 'annotations', 'cdk8s-postgres/no-backup')).toBe(reason);
  expect(written.findings.map(({ rule, problem }) => [rule, problem])).toEqual([['CNPG-101', `no-backup: ${reason}`]]);
});
