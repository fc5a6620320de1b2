import { expect, test } from 'vitest';
import { UsageError } from '../../src/check';
import { checkCommand } from '../../src/cli/check-command';
import { type Entry, FakeIo } from './fake-io';

const GOOD = `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  labels:
    owner: Jane
data: {}
`;
const BAD = GOOD.replace('Jane', 'Jane Doe');
const THING = 'apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: a}\n';

function run(args: string[], world: Record<string, Entry>, standardInput = '') {
  const io = new FakeIo(world, standardInput);
  return { code: checkCommand(args, io), text: io.printed, io };
}

test('a file without findings ends well', () => {
  expect(run(['a.yaml'], { 'a.yaml': GOOD })).toMatchObject({
    code: 0,
    text: 'no findings in 1 document of 1 file\njudged: 1 ConfigMap\n',
  });
});

test('a finding is told with its line, and ends with 1', () => {
  expect(run(['a.yaml'], { 'a.yaml': BAD })).toMatchObject({
    code: 1,
    text: `a.yaml:6:12  error  K8S-003  ConfigMap settings  /metadata/labels/owner
    "Jane Doe" is no value of a label, letters, digits, "-", "_" and "." are expected, with a letter or digit at both ends
    fix: write "Jane-Doe", or make it an annotation

1 error in 1 document of 1 file
judged: 1 ConfigMap
`,
  });
});

test('standard input is read and named', () => {
  expect(run(['-'], {}, BAD).text).toMatch(/^<stdin>:6:12 {2}error/);
});

test('JSON is sorted by file and document', () => {
  const world = { 'k8s/b.yaml': `${GOOD}---\n${BAD.replace('settings', 'others')}`, 'k8s/a.yaml': BAD };
  const { code, text } = run(['k8s', '--format', 'json'], world);
  const { documents, summary, findings } = JSON.parse(text);
  expect(code).toBe(1);
  expect(documents).toBe(3);
  expect(summary).toEqual({ error: 2, warning: 0, info: 0 });
  expect(findings.map((finding: Record<string, unknown>) => [finding.file, finding.document, finding.line])).toEqual([
    ['k8s/a.yaml', 1, 6],
    ['k8s/b.yaml', 2, 14],
  ]);
});

test('SARIF has each finding at its line, in a file relative to where the command was called', () => {
  const world = { 'repository/k8s/a.yaml': BAD, 'elsewhere/b c.yaml': BAD, './c.yaml': BAD };
  const { code, text } = run(['/repository/k8s/a.yaml', '/elsewhere/b c.yaml', './c.yaml', '--format', 'sarif'], world);
  const { results, tool } = JSON.parse(text).runs[0];
  expect(code).toBe(1);
  expect(tool.driver.version).toBe('0.1.0');
  expect(new Set(results.map(({ partialFingerprints }: any) => partialFingerprints['cdk8sPostgres/v1'])).size).toBe(3);
  expect(results.map(({ locations }: any) => locations[0].physicalLocation)).toEqual(
    ['c.yaml', 'file:///elsewhere/b%20c.yaml', 'k8s/a.yaml'].map((uri) => ({
      artifactLocation: { uri },
      region: { startLine: 6, startColumn: 12 },
    })),
  );
});

test('JUnit has a case for each document, through Lists', () => {
  const list = 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: a}\n  data: {x: 1}\n';
  const { code, text } = run(['a.yaml', '--format', 'junit'], { 'a.yaml': `${GOOD}---\n${list}---\na: [\n` });
  expect(code).toBe(1);
  expect(text).toContain('<testsuite name="a.yaml" tests="3" failures="2" skipped="0" errors="0" time="0">');
  expect(text).toContain('<testcase name="ConfigMap settings" classname="a.yaml" file="a.yaml" line="1" time="0"/>');
  expect(text).toContain(
    '<testcase name="ConfigMap a" classname="a.yaml" file="a.yaml" line="12" time="0"><failure message="SCHEMA-002 /data/x: ',
  );
  expect(text).toMatch(/<testcase name="document \(3\)" [^>]*><failure message="DOC-001: /);
});

test('a file that is no YAML is a finding, and the others are still judged', () => {
  const { code, text } = run(['k8s'], { 'k8s/a.yaml': 'a: [\n', 'k8s/b.yaml': BAD });
  expect(code).toBe(1);
  expect(text).toMatch(/^k8s\/a\.yaml:\d+:\d+ {2}error {2}DOC-001\n/);
  expect(text).toContain('k8s/b.yaml:6:12  error  K8S-003');
});

test('a key that stands twice is a finding about its object, which is judged all the same', () => {
  const { text } = run(['a.yaml'], { 'a.yaml': `${BAD}kind: ConfigMap\n` });
  expect(text).toContain('a.yaml:8:1  error  DOC-002  ConfigMap settings\n');
  expect(text).toContain('K8S-003');
});

test('what is about a key points at the key', () => {
  expect(run(['a.yaml'], { 'a.yaml': GOOD.replace('labels', 'lables') }).text).toMatch(/^a\.yaml:5:3 {2}error {2}SCHEMA-001/);
});

test('an item of a List is located in its file', () => {
  const list = 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: a}\n  data: {x: 1}\n';
  expect(run(['a.yaml'], { 'a.yaml': list }).text).toMatch(/^a\.yaml:7:13 {2}error {2}SCHEMA-002 {2}ConfigMap a {2}\/items\/0\/data\/x\n/);
});

test('an object may stand once in a file, and again in another one', () => {
  expect(run(['a.yaml', 'b.yaml'], { 'a.yaml': GOOD, 'b.yaml': GOOD }).code).toBe(0);
  expect(run(['a.yaml'], { 'a.yaml': `${GOOD}---\n${GOOD}` }).text).toMatch(/^a\.yaml:12:9 {2}error {2}DOC-106 {2}ConfigMap settings/);
});

test('warnings end well, unless they are asked to fail', () => {
  const world = { 'a.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata: {name: a, namespace: b}\n' };
  expect(run(['a.yaml'], world).code).toBe(0);
  expect(run(['a.yaml', '--fail-on', 'warning'], world).code).toBe(1);
});

test('kinds that nobody knows are named once', () => {
  expect(run(['a.yaml'], { 'a.yaml': `${THING}---\n${THING.replace('name: a', 'name: b')}` }).text).toBe(
    'no findings in 2 documents of 1 file\nnot judged, kinds of systems that are not known here: 2 example.com/v1 Thing\n',
  );
});

test('a directory may hold other files than manifests, which are named', () => {
  const world = {
    'k8s/a.yaml': GOOD,
    'k8s/values.yaml': 'replicas: 3\n',
    'k8s/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n',
  };
  expect(run(['k8s'], world).text).toContain('not judged, no manifests: k8s/kustomization.yaml, k8s/values.yaml\n');
});

test('a file that is named is judged, manifest or not', () => {
  expect(run(['values.yaml'], { 'values.yaml': 'replicas: 3\n' }).text).toMatch(/^values\.yaml:1:1 {2}error {2}DOC-102 {2}\/apiVersion\n/);
});

test.each<[string[], Record<string, Entry>, string]>([
  [['a.yaml'], { 'a.yaml': '# nothing yet\n' }, '"a.yaml" holds no manifest'],
  [['k8s', 'a.yaml'], { 'a.yaml': GOOD, 'k8s/README.md': '' }, '"k8s" holds no manifest'],
  [['-'], {}, 'standard input holds no manifest'],
  [['a.yaml'], {}, 'cannot read "a.yaml": there is no such file or directory'],
  [
    ['a.yaml', '--release', 'cloudnative-pg=1.2'],
    { 'a.yaml': GOOD },
    'release "1.2" of cloudnative-pg is not judged, the releases 1.28, 1.29, 1.30 and newer ones are',
  ],
])('%j cannot run', (args, world, message) => {
  expect(() => run(args, world)).toThrow(new UsageError(message));
});

test('an acknowledged finding is listed with its reason, and does not fail', () => {
  const { code, text } = run(['a.yaml', '--acknowledge', 'K8S-003=ConfigMap/settings'], { 'a.yaml': BAD });
  expect(code).toBe(0);
  expect(text).toMatch(/^acknowledged:\n {2}a\.yaml:6:12 {2}error {2}K8S-003/);
  expect(text).toContain('reason: --acknowledge K8S-003=ConfigMap/settings\n');
});

test('what the reader of files finds can be acknowledged too', () => {
  const args = ['a.yaml', '--acknowledge', 'DOC-002=ConfigMap/settings'];
  expect(run(args, { 'a.yaml': `${GOOD}kind: ConfigMap\n` }).code).toBe(0);
});

test('an annotation acknowledges, too, what the reader of files says included', () => {
  const annotations = ['K8S-003', 'DOC-002'].map((rule) => `    cdk8s-postgres/acknowledge.${rule}: a trial\n`).join('');
  const annotated = BAD.replace('data: {}', `  annotations:\n${annotations}data: {}`);
  const { code, text } = run(['a.yaml'], { 'a.yaml': `${annotated}kind: ConfigMap\n` });
  expect(code).toBe(0);
  expect(text.match(/reason: a trial/g)).toHaveLength(2);
});

test('an acknowledgement of nothing is mentioned', () => {
  expect(run(['a.yaml', '--acknowledge', 'SCHEMA-002=ConfigMap/others'], { 'a.yaml': GOOD }).text).toContain(
    '--acknowledge SCHEMA-002=ConfigMap/others: there is no such finding\n',
  );
});

test('a baseline is written, hides what it knows, and mentions what is gone', () => {
  const world = { 'a.yaml': BAD };
  const written = run(['a.yaml', '--baseline', 'known.json', '--write-baseline'], world);
  expect(written).toMatchObject({ code: 0, text: '1 finding written to known.json\n' });

  const known = { 'known.json': written.io.textOf('known.json')! };
  expect(run(['a.yaml', '--baseline', 'known.json'], { 'a.yaml': `# moved\n${BAD}`, ...known })).toMatchObject({
    code: 0,
    text: 'no findings in 1 document of 1 file, 1 known from the baseline\njudged: 1 ConfigMap\n',
  });
  expect(run(['a.yaml', '--baseline', 'known.json'], { 'a.yaml': GOOD, ...known }).text).toContain(
    'known.json: nothing matches 1 entry any more, --write-baseline drops what is gone\n',
  );
});

test('what a Secret holds is never printed', () => {
  const secret = 'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData: {port: 4711, pass: [hunter2]}\ndata: {key: "hunter2!"}\n';
  for (const format of ['text', 'json', 'sarif', 'junit']) {
    const { code, text } = run(['a.yaml', '--format', format], { 'a.yaml': secret });
    expect(code).toBe(1);
    expect(text).not.toMatch(/hunter2|4711/);
  }
});

test('help says what there is', () => {
  expect(run(['--help'], {}).text).toMatch(/^usage: cdk8s-postgres check \[PATH…\]\n/);
});
