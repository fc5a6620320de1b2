import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { pullCheck, type ReadinessInput, readinessChecks } from '../../../../src/systems/hybrid-manager/readiness';
import { runScript } from './run-script';

const CONTROL = 'edbaiplatform.io/control-plane';
const DATA = 'edbaiplatform.io/postgres';
const PATIENCE = { tries: 2, pause: 0 };

const INPUT: ReadinessInput = {
  namespace: 'default',
  namespaces: ['upm-replicator'],
  secrets: [
    {
      namespace: 'default',
      name: 'hm-portal-bootstrap',
      type: 'Opaque',
      keys: ['fernet-key', 'static-passwords.yaml'],
      replicateTo: 'upm-dex',
    },
  ],
  serviceAccounts: [{ namespace: 'edbpgai-bootstrap', name: 'default', pullSecret: 'edb-cred' }],
  storageClass: 'gp3',
  nodes: { controlPlaneLabel: CONTROL, dataLabel: DATA, gpu: true },
  loadBalancer: true,
  loadBalancerAnnotations: { 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internal' },
  peers: [{ host: 'west.example.com', ports: [8444, 9445] }],
};

const control = `nodes/${CONTROL}=true`.replace(`${CONTROL}`, CONTROL.replace('/', '_'));
const nodeLines = (...lines: string[]) => lines.map((line) => `${line}\n`).join('');

/** What kubectl says of a Kubernetes cluster that is ready; a list and its template are one answer here, so a line serves both. */
const GOOD: Readonly<Record<string, string>> = {
  'namespace/upm-replicator': 'namespace/upm-replicator\n',
  'secret/default/hm-portal-bootstrap': 'type Opaque\ncopied upm-dex\nkey fernet-key\nkey static-passwords.yaml\n',
  'serviceaccount/edbpgai-bootstrap/default': 'edb-cred\n',
  'storageclass/gp3': 'storageclass.storage.k8s.io/gp3\n',
  'storageclass/all': 'default\n',
  [control]: nodeLines('amd64 110 a', 'amd64 110 b', 'amd64 60 c'),
  'nodes/edbaiplatform.io_postgres=true': '',
  'nodes/nvidia.com_gpu=true': 'node/g1\nnode/g2\n',
  open: 'west.example.com 8444\nwest.example.com 9445\n',
  address: 'lb.example.com ',
};

const run = (changed: Readonly<Record<string, string>> = {}, input: Partial<ReadinessInput> = {}) =>
  runScript(readinessChecks({ ...INPUT, ...input }, PATIENCE).script, { ...GOOD, ...changed });

const failures = (changed: Readonly<Record<string, string>>, input: Partial<ReadinessInput> = {}) =>
  run(changed, input).lines.filter((line) => line.startsWith('FAIL'));

const without = (input: Partial<ReadinessInput>): Partial<ReadinessInput> => ({ loadBalancer: false, ...input });

describe('a Kubernetes cluster that is ready', () => {
  test('passes all checks, one line each', () => {
    const { lines, status, errors } = run();
    expect(errors).toBe('');
    expect(lines).toEqual([
      'ok namespace upm-replicator',
      'ok secret default/hm-portal-bootstrap',
      'ok secret default/hm-portal-bootstrap has the type Opaque',
      'ok secret default/hm-portal-bootstrap is copied to upm-dex',
      'ok secret default/hm-portal-bootstrap has fernet-key',
      'ok secret default/hm-portal-bootstrap has static-passwords.yaml',
      'ok service account edbpgai-bootstrap/default pulls with edb-cred',
      'ok storage class gp3',
      'ok one storage class is the default',
      `ok 3 nodes have the label ${CONTROL}`,
      'ok all nodes of the control plane are amd64',
      'ok nodes of the control plane have room for 60 pods',
      `ok 0 nodes have the label ${DATA}`,
      'ok 2 nodes have the label nvidia.com/gpu',
      'ok port 8444 of west.example.com is open',
      'ok port 9445 of west.example.com is open',
      'ok load balancer has the address lb.example.com',
      'ok load balancer is deleted',
      '18 passed, 0 failed',
    ]);
    expect(status).toBe(0);
  });

  test('has the Service made with what the provider is told, and has it no longer at the end', () => {
    const { left } = run();
    expect(JSON.parse(left('manifest'))).toEqual({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: {
        name: 'hybrid-manager-readiness',
        namespace: 'default',
        annotations: { 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internal' },
      },
      spec: { type: 'LoadBalancer', ports: [{ name: 'https', port: 443, protocol: 'TCP' }] },
    });
    expect(left('service/default/hybrid-manager-readiness')).toBe('');
    expect(left('log')).toContain('delete service hybrid-manager-readiness --namespace=default --ignore-not-found');
  });
});

describe('what fails', () => {
  test.each<[name: string, changed: Record<string, string>, expected: string[]]>([
    [
      'a Secret without a key, or with an empty one',
      { 'secret/default/hm-portal-bootstrap': 'type Opaque\ncopied upm-dex\nkey fernet-key-old\nkey static-passwords.yaml\n' },
      ['FAIL secret default/hm-portal-bootstrap has no fernet-key, or an empty one'],
    ],
    [
      'a Secret of another type that is copied elsewhere',
      { 'secret/default/hm-portal-bootstrap': 'type kubernetes.io/tls\ncopied upm-dex2, dex\nkey fernet-key\nkey static-passwords.yaml\n' },
      [
        'FAIL secret default/hm-portal-bootstrap is not of the type Opaque',
        'FAIL secret default/hm-portal-bootstrap is not copied to upm-dex',
      ],
    ],
    [
      'a pull secret of another name',
      { 'serviceaccount/edbpgai-bootstrap/default': 'edb\n' },
      ['FAIL service account edbpgai-bootstrap/default does not pull with edb-cred'],
    ],
    ['no default storage class', { 'storageclass/all': '' }, ['FAIL 0 storage classes are the default, 1 is expected']],
    [
      'two default storage classes',
      { 'storageclass/all': 'default\ndefault\n' },
      ['FAIL 2 storage classes are the default, 1 is expected'],
    ],
    [
      'two nodes of the control plane, of two architectures, with little room',
      { [control]: nodeLines('amd64 59 a', 'arm64 110 b') },
      [
        `FAIL 2 nodes have the label ${CONTROL}, at least 3 are expected`,
        'FAIL architectures are mixed: amd64 arm64',
        'FAIL nodes with room for fewer than 60 pods: a (59) ',
      ],
    ],
    [
      'two nodes for databases',
      { 'nodes/edbaiplatform.io_postgres=true': 'node/a\nnode/b\n' },
      [`FAIL 2 nodes have the label ${DATA}, at least 3 are expected`],
    ],
    ['no node with a GPU', { 'nodes/nvidia.com_gpu=true': '' }, ['FAIL 0 nodes have the label nvidia.com/gpu, at least 2 are expected']],
    ['a port that is closed', { open: 'west.example.com 8444\n' }, ['FAIL port 9445 of west.example.com is not reached']],
  ])('%s', (_name, changed, expected) => {
    expect(failures(changed, without({}))).toEqual(expected);
  });

  test('what is not there, in the words of the server, and the count and the status say so', () => {
    const { lines, status } = run(
      {},
      without({ namespaces: ['none'], storageClass: 'gp2', peers: [], secrets: [{ namespace: 'a', name: 'b', keys: ['c'] }] }),
    );
    expect(lines.filter((line) => line.startsWith('FAIL'))).toEqual([
      'FAIL namespace none: Error from server (NotFound): namespaces "none" not found',
      'FAIL secret a/b: Error from server (NotFound): secrets "b" not found',
      'FAIL storage class gp2: Error from server (NotFound): storageclasss "gp2" not found',
    ]);
    expect(lines.at(-1)).toBe('7 passed, 3 failed');
    expect(status).toBe(1);
  });

  test('of a template that fails nothing is told: kubectl prints the object with it', () => {
    const complaint = 'error: error executing template: raw data was:\n{"data": {"fernet-key": "aHVudGVyMg=="}}\n';
    const { lines } = run({ complaint }, without({ secrets: [{ namespace: 'a', name: 'b', keys: [] }] }));
    expect(lines).toContain('FAIL secret a/b: kubectl cannot tell');
    expect(lines.join('\n')).not.toContain('aHVudGVyMg');
  });
});

describe('copies', () => {
  test.each([
    ['*', true],
    ['istio-system,upm-dex', true],
    ['istio-system, upm-.*', true],
    ['upm', false],
    ['(', false],
    ['', false],
  ])('an annotation of "%s" is enough: %s', (annotation, expected) => {
    const secret = `type Opaque\ncopied ${annotation}\nkey fernet-key\nkey static-passwords.yaml\n`;
    expect(failures({ 'secret/default/hm-portal-bootstrap': secret }, without({})).length === 0).toBe(expected);
  });

  test('to all namespaces means all', () => {
    const secrets = [{ namespace: 'upm-replicator', name: 'edb-cred', keys: [], replicateTo: '*' }];
    const to = (namespaces: string) => ({ 'secret/upm-replicator/edb-cred': `type x\ncopied ${namespaces}\n` });
    expect(failures(to('*'), without({ secrets }))).toEqual([]);
    expect(failures(to('a,b'), without({ secrets }))).toEqual(['FAIL secret upm-replicator/edb-cred is not copied to *']);
  });
});

describe('a load balancer', () => {
  test('that gets no address fails, and is deleted', () => {
    const { lines, left } = run({ address: '' });
    expect(lines.slice(-3)).toEqual([
      'FAIL load balancer has no address after 0 seconds',
      'ok load balancer is deleted',
      '17 passed, 1 failed',
    ]);
    expect(left('service/default/hybrid-manager-readiness')).toBe('');
  });

  test('that cannot be made fails', () => {
    expect(failures({ quota: '' })).toEqual(['FAIL load balancer: Error from server (Forbidden): services is forbidden']);
  });

  test('that does not go away is told by its name', () => {
    expect(failures({ finalizer: '' })).toEqual([
      'FAIL load balancer is still there after 0 seconds, delete the service default/hybrid-manager-readiness',
    ]);
  });

  test('is deleted when the script is ended while it waits', () => {
    const { script } = readinessChecks({ ...INPUT, peers: [] }, { tries: 60, pause: 1 });
    const ended = runScript(
      'sh -c "$SCRIPT" >/dev/null & child=$!; while [ ! -e "$FAKE/service/default/hybrid-manager-readiness" ]; do sleep 0.1; done; kill -TERM $child; wait $child',
      { ...GOOD, address: '' },
      { SCRIPT: script },
    );
    expect(ended.left('manifest')).not.toBe('');
    expect(ended.left('log')).toContain('delete service hybrid-manager-readiness');
    expect(ended.left('service/default/hybrid-manager-readiness')).toBe('');
    expect(ended.status).toBe(143);
  });
});

describe('the script', () => {
  test('can be read by a plain shell', () => {
    const { script } = readinessChecks(INPUT);
    expect(spawnSync('sh', ['-n', '-c', script], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  test('takes names as they are, whatever a shell would make of them', () => {
    const name = `it's "$(touch "$FAKE/manifest")" \`id\` $HOME \\ *`;
    const { lines, left } = run({}, without({ namespaces: [name] }));
    expect(lines[0]).toBe(`FAIL namespace ${name}: Error from server (NotFound): namespaces "${name}" not found`);
    expect(left('log').split('\n')[0]).toBe(`--request-timeout=20s get namespace ${name} -o name`);
  });

  test('of an image that was pulled says so', () => {
    expect(runScript(pullCheck('registry.example.com/a:1'), {}).lines).toEqual([
      'ok image registry.example.com/a:1 was pulled',
      '1 passed, 0 failed',
    ]);
  });
});

describe('permissions', () => {
  test('are to read what is asked about by name, and to make the Service', () => {
    const { rules, clusterRules } = readinessChecks(INPUT);
    expect(rules).toEqual({
      default: [
        { apiGroups: [''], resources: ['secrets'], resourceNames: ['hm-portal-bootstrap'], verbs: ['get'] },
        { apiGroups: [''], resources: ['services'], verbs: ['create'] },
        { apiGroups: [''], resources: ['services'], resourceNames: ['hybrid-manager-readiness'], verbs: ['get', 'delete'] },
      ],
      'edbpgai-bootstrap': [{ apiGroups: [''], resources: ['serviceaccounts'], resourceNames: ['default'], verbs: ['get'] }],
    });
    expect(clusterRules).toEqual([
      { apiGroups: [''], resources: ['namespaces'], resourceNames: ['upm-replicator'], verbs: ['get'] },
      { apiGroups: ['storage.k8s.io'], resources: ['storageclasses'], resourceNames: ['gp3'], verbs: ['get'] },
      { apiGroups: ['storage.k8s.io'], resources: ['storageclasses'], verbs: ['list'] },
      { apiGroups: [''], resources: ['nodes'], verbs: ['list'] },
    ]);
  });

  test('do not make a Service where none is asked for', () => {
    const { rules, script } = readinessChecks({ ...INPUT, namespace: 'checks', loadBalancer: false });
    expect(JSON.stringify(rules)).not.toContain('services');
    expect(Object.keys(rules)).toEqual(['default', 'edbpgai-bootstrap']);
    expect(script).not.toContain('"kind":"Service"');
  });

  test('are all that the script uses', () => {
    const asked = run()
      .left('log')
      .trim()
      .split('\n')
      .map((line) => line.replace('--request-timeout=20s ', '').split(' ').slice(0, 2).join(' '));
    expect([...new Set(asked)].sort()).toEqual([
      'create --validate=false',
      'delete service',
      'get namespace',
      'get nodes',
      'get secret',
      'get service',
      'get serviceaccount',
      'get storageclass',
    ]);
  });
});
