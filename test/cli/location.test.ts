import { expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/check-command';
import { FakeIo } from './fake-io';

const GOOD = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, labels: {owner: Jane}}\n';
const BAD = GOOD.replace('Jane', '"Jane Doe"');

function run(args: string[], world: Record<string, string>) {
  const io = new FakeIo(world);
  return { code: checkCommand(args, io), text: io.printed };
}

const TWO = ['--location', 'fra=k8s/fra', '--location', 'dub=k8s/dub'];

test('each finding names the location of its file', () => {
  const { text } = run([...TWO, '--format', 'json'], { 'k8s/fra/a.yaml': BAD, 'k8s/dub/a.yaml': BAD });
  expect(JSON.parse(text).findings.map(({ location, file }: any) => [location, file])).toEqual([
    ['dub', 'k8s/dub/a.yaml'],
    ['fra', 'k8s/fra/a.yaml'],
  ]);
});

test('the other forms name it, too', () => {
  const world = { 'k8s/fra/a.yaml': BAD, 'k8s/dub/a.yaml': `${GOOD}---\na: [` };
  expect(run(TWO, world).text).toContain('  error  K8S-003  ConfigMap a  in fra  /metadata/labels/owner\n');
  expect(run([...TWO, '--format', 'junit'], world).text).toContain('<testcase name="ConfigMap a in fra"');
  const { results } = JSON.parse(run([...TWO, '--format', 'sarif'], world).text).runs[0];
  expect(results.map(({ properties }: any) => properties)).toEqual([{ location: 'dub' }, { location: 'fra' }]);
});

test('all files of a location are one place, those of two are two', () => {
  const { text } = run(TWO, { 'k8s/fra/a.yaml': GOOD, 'k8s/fra/b.yaml': GOOD, 'k8s/dub/a.yaml': GOOD });
  expect(text.match(/DOC-106/g)).toHaveLength(1);
  expect(text).toContain('already stands further up in "fra"');
});

test('a file that two locations share is judged in both', () => {
  const { text } = run(['--location', 'fra=base', '--location', 'dub=base', '--format', 'json'], { 'base/a.yaml': BAD });
  expect(JSON.parse(text)).toMatchObject({ documents: 2, findings: [{ location: 'fra' }, { location: 'dub' }] });
});

test('what is given beside the locations has none, and what has one is not judged twice', () => {
  const world = { 'k8s/fra/a.yaml': BAD, 'k8s/other.yaml': BAD };
  const { findings, documents } = JSON.parse(run(['k8s', '--location', 'fra=k8s/fra', '--format', 'json'], world).text);
  expect(documents).toBe(2);
  expect(findings.map(({ location }: any) => location)).toEqual(['fra', undefined]);
  expect(run(['k8s/fra', '--location', 'fra=k8s/fra'], world).code).toBe(1);
});

test('a location without manifests is a slip', () => {
  expect(() => run(['--location', 'fra=k8s'], { 'k8s/README.md': '' })).toThrow('"k8s" holds no manifest');
});

test('what stood there before is found in its location', () => {
  const cluster = (size: string) =>
    `apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata: {name: a}\nspec: {instances: 1, storage: {size: ${size}}}\n`;
  const world = {
    'old/k8s/fra/a.yaml': cluster('1Gi'),
    'old/k8s/dub/a.yaml': cluster('2Gi'),
    'k8s/fra/a.yaml': cluster('1Gi'),
    'k8s/dub/a.yaml': cluster('1Gi'),
  };
  const { findings } = JSON.parse(run([...TWO, '--against', 'old', '--format', 'json'], world).text);
  expect(findings.map(({ rule, location }: any) => [rule, location])).toEqual([['CNPG-503', 'dub']]);
});
