import { expect, test } from 'vitest';
import { UsageError } from '../../src/check';
import { checkCommand } from '../../src/cli/check-command';
import { chartOf } from '../../src/cli/values-option';
import { FakeIo } from './fake-io';

const GOOD = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\n';
const VALUES = 'portal: example.com\n';

function run(args: string[], world: Record<string, string>, standardInput = '') {
  const io = new FakeIo(world, standardInput);
  return { code: checkCommand(args, io), text: io.printed };
}

const NOT_KNOWN = 'not judged, kinds of systems that are not known here: 1 values of foo\n';

test.each([
  ['edbpgai-bootstrap.values.yaml', 'edbpgai-bootstrap'],
  ['deploy/fra/cluster.values.yml', 'cluster'],
  ['deploy\\fra\\cluster.values.yml', 'cluster'],
  ['a.b.values.yaml', 'a.b'],
  ['values.yaml', undefined],
  ['.values.yaml', undefined],
  ['deploy/.values.yaml', undefined],
  ['foo.values.json', undefined],
  ['foo.values.yaml.bak', undefined],
  ['foo-values.yaml', undefined],
])('a file called %s holds values of %s', (path, chart) => {
  expect(chartOf(path)).toBe(chart);
});

test('a file of that name is one of values, named or found', () => {
  const world = { 'deploy/foo.values.yaml': VALUES, 'deploy/a.yaml': GOOD };
  const judged = `no findings in 2 documents of 2 files\njudged: 1 ConfigMap\n${NOT_KNOWN}`;
  expect(run(['deploy'], world)).toEqual({ code: 0, text: judged });
  expect(run(['deploy/a.yaml', 'deploy/foo.values.yaml'], world)).toEqual({ code: 0, text: judged });
  expect(run(['--location', 'fra=deploy'], world)).toEqual({ code: 0, text: judged });
});

test('values that hold nothing are values all the same', () => {
  expect(run(['foo.values.yaml'], { 'foo.values.yaml': '# nothing\n' })).toEqual({
    code: 0,
    text: `no findings in 1 document of 1 file\n${NOT_KNOWN}`,
  });
});

test('a plain values.yaml in a directory is left aside', () => {
  expect(run(['deploy'], { 'deploy/values.yaml': VALUES, 'deploy/a.yaml': GOOD }).text).toBe(
    'no findings in 1 document of 1 file\njudged: 1 ConfigMap\nnot judged, no manifests: deploy/values.yaml\n'.replace('1 file', '2 files'),
  );
});

test('any file can be named as values, within a directory that is judged or not', () => {
  const world = { 'deploy/values.yaml': VALUES, 'deploy/a.yaml': GOOD, 'other.txt': VALUES };
  const judged = `no findings in 2 documents of 2 files\njudged: 1 ConfigMap\n${NOT_KNOWN}`;
  expect(run(['deploy', '--values', 'foo=deploy/values.yaml'], world)).toEqual({ code: 0, text: judged });
  expect(run(['--location', 'fra=deploy', '--values', 'foo=deploy/values.yaml'], world).text).toContain('1 values of foo');
  expect(run(['deploy/a.yaml', '--values', 'foo=other.txt'], world)).toEqual({ code: 0, text: judged });
  expect(run(['--values', 'foo=other.txt'], world)).toEqual({ code: 0, text: `no findings in 1 document of 1 file\n${NOT_KNOWN}` });
});

test('a values file that is reached in two ways is judged once', () => {
  const world = { 'foo.values.yaml': '- a\n', './foo.values.yaml': '- a\n' };
  expect(run(['foo.values.yaml', '--values', 'foo=./foo.values.yaml'], world).text.match(/DOC-012/g)).toHaveLength(1);
  const located = run(['--location', 'fra=foo.values.yaml', '--values', 'bar=./foo.values.yaml'], world).text;
  expect(located.match(/DOC-012 {2}Values bar {2}in fra/g)).toHaveLength(1);
  expect(located.match(/DOC-012/g)).toHaveLength(1);
});

test('what is said with --values counts more than the name of the file', () => {
  expect(run(['--values', 'foo=bar.values.yaml'], { 'bar.values.yaml': VALUES }).text).toContain('1 values of foo');
});

test('values are read from standard input', () => {
  const { text } = run(['a.yaml', '--values', 'foo=-'], { 'a.yaml': GOOD }, '- a\n');
  expect(text).toMatch(/^<stdin>:1:1 {2}error {2}DOC-012 {2}Values foo\n/);
});

test.each([
  [['--values', 'foo'], '--values foo: CHART=PATH is expected, for example edbpgai-bootstrap=values.yaml'],
  [['--values', '=a.yaml'], '--values =a.yaml: CHART=PATH is expected, for example edbpgai-bootstrap=values.yaml'],
  [['--values', 'a/b=a.yaml'], '--values a/b=a.yaml: CHART=PATH is expected, for example edbpgai-bootstrap=values.yaml'],
  [['--values', 'foo=deploy'], '--values foo=deploy: a file is expected, this is a directory'],
  [['--values', 'foo=gone.yaml'], 'cannot read "gone.yaml": there is no such file or directory'],
  [['--values', 'foo=a.yaml', '--values', 'bar=./a.yaml'], '--values names two charts for ./a.yaml: foo and bar'],
  [['-', '--values', 'foo=-'], '--values: standard input cannot be both, manifests and the values of a chart'],
  [['--values', 'foo=-', '--against', '-'], '--against -: standard input cannot be both, the manifests before this change and after it'],
])('%j cannot be run', (args, message) => {
  expect(() => run(args, { 'a.yaml': VALUES, 'deploy/b.yaml': GOOD })).toThrow(new UsageError(message));
});

const LIST = { 'foo.values.yaml': '- a\n' };

test('the text form', () => {
  expect(run(['.'], LIST)).toEqual({
    code: 1,
    text: `foo.values.yaml:1:1  error  DOC-012  Values foo
    the values are a list or a bare value, a map is expected
    fix: write each value under its name

1 error in 0 documents of 1 file
`,
  });
});

test('JSON', () => {
  const { findings } = JSON.parse(run(['.', '--format', 'json'], LIST).text);
  expect(findings).toEqual([
    expect.objectContaining({
      ...{ rule: 'DOC-012', file: 'foo.values.yaml', document: 1, line: 1, column: 1 },
      ...{ apiVersion: 'foo/values', kind: 'Values', name: 'foo', path: '' },
    }),
  ]);
});

test('SARIF', () => {
  const [{ message, locations }] = JSON.parse(run(['.', '--format', 'sarif'], LIST).text).runs[0].results;
  expect(message.text).toBe('Values foo: the values are a list or a bare value, a map is expected; write each value under its name');
  expect(locations[0].logicalLocations).toEqual([{ name: 'foo', fullyQualifiedName: 'Values foo', kind: 'object' }]);
});

test('JUnit', () => {
  const { text } = run(['.', '--format', 'junit'], { ...LIST, 'bar.values.yaml': VALUES });
  expect(text).toContain('<testcase name="Values foo" classname="foo.values.yaml"');
  expect(text).toContain('<skipped message="not judged: values of bar is no kind that is known here"/>');
});

test.each(['Values/foo', 'Values//foo'])('--acknowledge RULE=%s accepts a finding', (object) => {
  const { code, text } = run(['.', '--acknowledge', `DOC-012=${object}`], LIST);
  expect(code).toBe(0);
  expect(text).toContain('acknowledged:\n  foo.values.yaml:1:1  error  DOC-012  Values foo\n');
});

test('a file that looks like values says how to give it', () => {
  const { text } = run(['values.yaml'], { 'values.yaml': VALUES });
  expect(text).toContain(
    'fix: write the version of the API the object belongs to, for example "postgresql.cnpg.io/v1"; the values of a Helm chart are judged with --values CHART=PATH, or as a file called CHART.values.yaml\n',
  );
  expect(run(['a.yaml'], { 'a.yaml': 'kind: Cluster\nmetadata: {name: a}\n' }).text).not.toContain('--values');
});

test.each<[string, string[], Record<string, string>]>([
  ['of one file', ['--values', 'foo=new.yaml', '--against', 'old.yaml'], { 'new.yaml': VALUES, 'old.yaml': VALUES }],
  [
    'by the name of the file',
    ['a.yaml', 'foo.values.yaml', '--against', 'a.yaml', '--against', 'old/foo.values.yaml'],
    { 'a.yaml': GOOD, 'foo.values.yaml': VALUES, 'old/foo.values.yaml': VALUES },
  ],
  [
    'in a directory',
    ['deploy', '--values', 'foo=deploy/values.yaml', '--against', 'old'],
    { 'deploy/a.yaml': GOOD, 'deploy/values.yaml': VALUES, 'old/a.yaml': GOOD, 'old/values.yaml': VALUES },
  ],
  [
    'by a name that was given as values',
    ['deploy', '--values', 'foo=v.yaml', '--against', 'old/deploy', '--against', 'old/v.yaml'],
    { 'deploy/a.yaml': GOOD, 'v.yaml': VALUES, 'old/deploy/a.yaml': GOOD, 'old/v.yaml': VALUES },
  ],
])('values before a change are found: %s', (_name, args, world) => {
  const count = Object.keys(world).length / 2;
  const all = world['a.yaml'] === undefined ? count : 2;
  expect(run(args, world).text).toContain(`${all === 1 ? '1 document' : '2 documents'} of ${all} stood there before`);
});

test('old values that cannot be read end the run', () => {
  expect(() => run(['foo.values.yaml', '--against', 'old.yaml'], { 'foo.values.yaml': VALUES, 'old.yaml': '- a\n' })).toThrow(
    new UsageError(
      '--against old.yaml:1:1: the values are a list or a bare value, a map is expected; without the old manifests no change can be judged',
    ),
  );
});
