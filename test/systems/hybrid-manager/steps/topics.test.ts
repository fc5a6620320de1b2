import { describe, expect, test } from 'vitest';
import { Administrator, BcryptHash, DurableKey, ExternalSecretSource, ReadinessCheck, Scenarios } from '../../../../src';
import type { Choices } from '../environment-choices';
import { environment, HASH } from './environments';

function stepsOf(...given: Parameters<typeof environment>): { title: string; text: string }[] {
  const [, ...all] = environment(...given).steps.split(/^## \d+\. /m);
  return all.map((text) => ({ title: text.slice(0, text.indexOf('\n')), text }));
}

function step(title: string, ...given: Parameters<typeof environment>): string | undefined {
  return stepsOf(...given).find((one) => one.title === title)?.text;
}

const EDBCTL = 'Let edbctl make the Secrets that are left';

test('the steps of a values file stand in order', () => {
  const titles = stepsOf({ version: 'v2026.3.0', scenarios: ['migration', 'ai', 'analytics'], signer: 'cluster-issuer' }).map(
    ({ title }) => title,
  );
  expect(titles).toEqual([
    'Make the workstation ready',
    'Mark the nodes',
    'See that the storage classes are there',
    'Make the bucket, and see that it is empty',
    'Apply the environment',
    'Make the image pull secret',
    'Let edbctl make the Secrets that are left',
    'Make the accounts of Migration Portal',
    'See that the issuer is there',
    'Try the password of the administrator',
    'Keep what must never be lost',
    'Make the data lake of GenAI Builder',
    'Make the keys of encrypted Postgres clusters',
    'Try a load balancer, and remove it',
    'Validate the configuration',
    'See that all is there',
    'Run the diagnostics',
    'Install with the chart',
    'Enter the names into DNS',
    'See that it runs',
    'Enter the identity providers in the console',
    'Before the next upgrade',
  ]);
});

test('the object is installed by the operator, tried after its definition is there', () => {
  const text = step('Install with the operator', {})!;
  const at = (part: string) => text.indexOf(part);
  expect(at('edbctl hybrid-manager upgrade-operator')).toBeGreaterThan(0);
  expect(at('--dry-run=client')).toBeGreaterThan(at('upgrade-operator'));
  expect(at('kubectl apply --filename=hybridmanager.yaml')).toBeGreaterThan(at('--dry-run=client'));
  expect(step('Install with the operator', { platform: 'openshift' })).toContain('OperatorHub');
  expect(step('Install with the operator', { version: 'v2026.3.0', form: 'object' })).toContain('--version "$OPERATOR_VERSION"');
});

test('no command ever uninstalls the chart', () => {
  const { steps } = environment({ version: 'v2026.3.0' });
  expect([...steps.matchAll(/^```sh\n(.*?)^```$/gms)].filter(([, block]) => block.includes('uninstall'))).toEqual([]);
  expect(steps).toContain('Never run `helm uninstall edbpgai-bootstrap`');
});

describe('what edbctl is asked for', () => {
  test.each([
    ['v1.3.0', 'edbctl setup create-install-secrets', true],
    ['v2026.2.0', 'edbctl setup create-install-secrets', false],
    ['v2026.3.0', 'edbctl setup create-install-secrets', true],
    ['v2026.4.0', 'edbctl hybrid-manager create-install-secrets', true],
    ['v1.4.0', 'edbctl hybrid-manager create-install-secrets', true],
  ])('%s is spelled %s', (version, spelled, configured) => {
    const text = step(EDBCTL, { version, scenarios: ['ai'] })!;
    expect(text).toContain(`\n${spelled} \\\n  --version ${version} \\\n`);
    expect(text.includes('\nedbctl config set interactive_mode off\nedbctl config set confirm_mode off\n')).toBe(configured);
    expect(text).toContain('`--non-interactive`');
  });

  test('is only what the program does not make', () => {
    const named = (choices: Partial<Choices>) => step(EDBCTL, choices)?.split('\n')[2]?.split('.')[0];
    expect(named({ version: 'v2026.3.0', source: 'created-once' })).toBeUndefined();
    expect(named({ version: 'v2026.3.0', source: 'manifest', scenarios: ['ai', 'analytics'] })).toBe('`default/langflow-secret`');
    expect(named({ version: 'v2026.3.0', source: 'existing', scenarios: ['analytics'] })).toBe(
      '`default/hm-portal-bootstrap`, `upm-lakekeeper/pg-confounding-key`',
    );
    expect(named({ version: 'v2026.1.0', source: 'existing', scenarios: ['ai'] })).toBe(
      '`upm-dex/dex-fernet-key`, `upm-griptape/fernet-secret`, `default/nvidia-nim-secrets`, `default/ngc-cred`',
    );
    const databases = ['upm', 'dex', 'langflow', 'lakekeeper', 'beacon-app', 'transporter', 'superuser'];
    expect(named({ version: 'v2026.9.0', source: 'created-once' })).toBe(databases.map((name) => `\`default/db-${name}\``).join(', '));
    expect(named({ version: 'v1.3.0', source: 'existing' })).toBeUndefined();
  });

  test('is told the administrator where it makes him', () => {
    const text = step(EDBCTL, { version: 'v2026.2.0', source: 'existing' })!;
    expect(text).toContain('\nEDB_CORE_ADMIN_EMAIL1=dba@example.com\nexport EDB_CORE_ADMIN_EMAIL1 EDB_CORE_ADMIN_PASSWORD1\n');
    expect(text).toContain('stty -echo; IFS= read -r EDB_CORE_ADMIN_PASSWORD1; stty echo');
    expect(step(EDBCTL, { version: 'v2026.1.0', source: 'existing' })).not.toContain('EDB_CORE_ADMIN');
  });
});

describe('durable keys', () => {
  const title = 'Keep what must never be lost';
  const vault = ExternalSecretSource.clusterSecretStore('vault', 'portal');
  const portal = (portalKey: DurableKey) => step(title, {}, { scenarios: Scenarios.core({ portalKey }) })!;
  const copying = 'kubectl get secret hm-portal-bootstrap --namespace=default --output=yaml | yq ';

  test('that nobody else keeps are copied to a file, and brought back from it', () => {
    for (const key of [DurableKey.existing(), DurableKey.keyInManifest('tZz2oV728Vodgwu3zgnWu8AE5xdcZDx97LC1gOw3vJc=')]) {
      expect(portal(key)).toContain(copying);
      expect(portal(key)).toContain('\nkubectl apply --filename=hm-portal-bootstrap.secret.yaml\n');
    }
  });

  test('that a store keeps are not', () => {
    for (const key of [DurableKey.createdOnce(vault), DurableKey.fromExternalSecrets(vault), DurableKey.existing(vault)]) {
      expect(portal(key)).not.toContain(copying);
      expect(portal(key)).toContain('`hm-portal-bootstrap`: kept in a secret store');
    }
  });

  test('that are copied later are waited for later', () => {
    const waiting = 'pushsecret/hm-portal-bootstrap-backup';
    expect(portal(DurableKey.existing(vault))).toContain(waiting);
    expect(step('Apply the environment', {}, { scenarios: Scenarios.core({ portalKey: DurableKey.existing(vault) }) })).not.toContain(
      waiting,
    );
    expect(step('Apply the environment', { source: 'created-once' })).toContain('pushsecret/hm-portal-bootstrap');
  });
});

test('the load balancer that is tried has the annotations of the real one', () => {
  const title = 'Try a load balancer, and remove it';
  expect(step(title, { platform: 'gke', ingress: 'internal' })).toContain('"networking.gke.io/load-balancer-type": "Internal"');
  expect(step(title, { ingress: 'custom' })).toContain('"metallb.io/address-pool": "databases"');
  expect(step(title, { ingress: 'internal' })).toContain('kubectl delete service/hybrid-manager-load-balancer-test');
  expect(step(title, { ingress: 'node-ports' })).toBeUndefined();
});

test('ports of nodes are forwarded before the installation, a load balancer gets its names afterwards', () => {
  const titles = (ingress: Choices['ingress']) => stepsOf({ ingress }).map(({ title }) => title);
  const ports = step('Enter the names into DNS, and forward the ports', { ingress: 'node-ports' });
  expect(ports).toContain('80 to 32542, 443 to 31443, 9443 to 30290, 8444 to 30292, 9445 to 30294, 10901 to 30296, 24224 to 30298');
  expect(titles('node-ports')).not.toContain('Enter the names into DNS');
  expect(titles('internal').indexOf('Enter the names into DNS')).toBeGreaterThan(titles('internal').indexOf('Install with the operator'));
});

test('certificates of your own get type and annotation', () => {
  const given = { source: 'existing', signer: 'certificate' } as const;
  expect(step('Make the Secret of the certificate', given)).toContain(
    'kubectl create secret tls portal-certificate --namespace=default --cert=tls.crt --key=tls.key\n' +
      'kubectl annotate secret portal-certificate --namespace=default replicator.v1.mittwald.de/replicate-to=istio-system\n',
  );
  expect(step('Make the Secret of your authority', { ...given, signer: 'authority' })).toMatch(
    /--type=kubernetes.io\/tls --from-file=ca.crt --from-file=tls.crt --from-file=tls.key\n.*replicate-to=cert-manager\n/,
  );
  expect(step('Make the Secret of the certificate', { source: 'external', signer: 'certificate' })).toBeUndefined();
});

test('the data lake answers pages of the portal only', () => {
  const lake = (store: Choices['store'], version = 'v2026.9.0') =>
    step('Make the data lake of GenAI Builder', { store, version, scenarios: ['ai', 'marketplace'] })!;
  expect(lake('s3')).toMatch(/"AllowedOrigins": \[\n\s+"https:\/\/portal.example.com"\n/);
  expect(lake('google')).toContain('"maxAgeSeconds": 3600');
  expect(lake('google')).toContain('gcloud storage hmac create');
  expect(lake('azure')).toContain('no page says what to take there');
  expect(lake('s3-compatible')).toContain('`DATA_LAKE_S3_ENDPOINT_UR`: `https://minio.example.com`');
});

describe('identity providers', () => {
  test('are entered in the console since 2026.2', () => {
    const text = step('Enter the identity providers in the console', { version: 'v2026.2.0' })!;
    expect(text).toContain('LDAP Server: `ldap.example.com:636`');
    expect(text).not.toContain('not-a-secret');
  });

  test('stand in the configuration before', () => {
    expect(step('Enter the identity providers in the console', { version: 'v2026.1.0' })).toBeUndefined();
    expect(step('Tell the identity providers about Hybrid Manager', { version: 'v1.3.0' })).toContain('beaconator-ca-bundle');
  });
});

describe('several locations', () => {
  test('with one bucket have the same Secret', () => {
    const title = 'Have the same Secret of the object store as the primary location';
    expect(step(title, { location: 'secondary', store: 's3', source: 'existing' })).toContain('| kubectl apply --filename=-');
    expect(step(title, { location: 'secondary', store: 'identity' })).not.toContain('| kubectl apply');
    expect(step(title, { location: 'paired-secondary' })).toBeUndefined();
    expect(stepsOf({ location: 'secondary', store: 's3', source: 'existing' }).map((one) => one.title)).not.toContain(
      'Make the Secret of the object store',
    );
  });

  test.each([
    [
      'secondary',
      ['nc -vz -w 5 portal.dublin.example.com 8444', 'nc -vz -w 5 portal.dublin.example.com 9445'],
      'portal.dublin.example.com 443',
    ],
    ['paired-secondary', ['8444', '9445', '443'].map((port) => `portal.dublin.example.com ${port}`), '10901\n'],
    ['primary', ['nc -vz -w 5 portal.dublin.example.com 8444'], 'nc -vz -w 5 portal.dublin.example.com 9445'],
  ] as const)('a %s tries the ports that it opens connections to', (location, tried, untried) => {
    const text = step('See that the locations reach each other', { location })!;
    expect(tried.filter((line) => !text.includes(line))).toEqual([]);
    expect(text).not.toContain(untried);
  });

  test('join by scripts, by the bucket or by a token', () => {
    const joined = (version: string, location: Choices['location']) => step('Join the primary location', { version, location });
    expect(joined('v1.3.0', 'secondary')).toContain('federate-beacon-spiffe-ids.sh');
    expect(joined('v2026.3.0', 'secondary')).toContain('/opt/spire/bin/spire-server federation list');
    expect(joined('v2026.9.0', 'paired-secondary')).toContain('edbctl federation join --token-file pairing.token --wait');
    expect(step('See that the other locations have joined', { location: 'paired-primary' })).toContain(
      'edbctl federation revoke-token "$TOKEN"',
    );
    expect(step('Join the primary location', { location: 'alone' })).toBeUndefined();
  });
});

describe('what is in the cluster', () => {
  const title = 'See that all is there';

  test('goes through the same rules, with the configuration', () => {
    const values = step(title, { version: 'v2026.3.0', scenarios: ['analytics'] })!;
    expect(values).toContain('\n} | npx cdk8s-postgres check --release hybrid-manager=2026.3 --values edbpgai-bootstrap="$VALUES" -\n');
    expect(values).toContain('  kubectl get secret pg-confounding-key --namespace=upm-lakekeeper --output=yaml; echo ---\n');
    expect(step(title, {})).toContain('  cat hybridmanager.yaml\n} | npx cdk8s-postgres check --release hybrid-manager=2026.9 -\n');
  });

  test('is looked at by Jobs once the Secrets are there', () => {
    const job = { readiness: ReadinessCheck.job('tools:1') };
    expect(step('Apply the environment', {}, job)).toContain(`'select(.kind != "HybridControlPlane" and .kind != "Job")'`);
    expect(step(title, {}, job)).toMatch(
      /kubectl wait --for=condition=Complete job\/hm-readiness-[0-9a-f]{8} --namespace=edbpgai-bootstrap/,
    );
    expect(step(title, {}, { readiness: ReadinessCheck.byHand() })).not.toContain('readiness.yaml');
  });
});

test('the hash stands in single quotes, and nowhere else', () => {
  const passwordHash = BcryptHash.of(HASH);
  const { steps } = environment({}, { administrator: Administrator.of({ email: 'dba@example.com', passwordHash }) });
  expect(steps.split(HASH).length).toBe(2);
  expect(steps).toContain(`'admin:${HASH}'`);
});
