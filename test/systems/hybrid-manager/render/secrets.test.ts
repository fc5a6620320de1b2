import { describe, expect, test } from 'vitest';
import { HybridManagerTls, ImageRegistry, KeyPair, PullSecret } from '../../../../src';
import { readYaml } from '../../../../src/kubernetes/yaml';
import { staticPasswords } from '../../../../src/systems/hybrid-manager/render/secrets/portal';
import { entry } from '../environment-secrets';
import { CONFOUNDING_KEY, FERNET_KEY, HASH } from '../environments';
import { AUTHORITY, AUTHORITY_KEY, PORTAL, PORTAL_KEY } from '../portal-pki';
import { manifestsOf, namesOf, one } from './manifests';

const REPLICATE = 'replicator.v1.mittwald.de/replicate-to';
const ONCE = { refreshPolicy: 'CreatedOnce', target: { creationPolicy: 'Orphan' } };

function named(manifests: ReturnType<typeof manifestsOf>, ...parts: string[]): string[] {
  return namesOf(manifests).filter((name) => parts.some((part) => name.includes(part)));
}

describe('the pull secret', () => {
  test('is there: only the account is told', () => {
    const manifests = manifestsOf({ source: 'existing' });
    expect(named(manifests, 'edb-cred', 'ServiceAccount')).toEqual(['ServiceAccount edbpgai-bootstrap/default']);
    expect(one(manifests, 'ServiceAccount', 'default').imagePullSecrets).toEqual([{ name: 'edb-cred' }]);
  });

  test('in the manifest stands in two namespaces, and goes from one of them to all others', () => {
    const manifests = manifestsOf({ source: 'manifest' });
    const [bootstrap, replicator] = ['edbpgai-bootstrap', 'upm-replicator'].map((space) => one(manifests, 'Secret', 'edb-cred', space));
    expect([bootstrap.type, replicator.type]).toEqual(['kubernetes.io/dockerconfigjson', 'kubernetes.io/dockerconfigjson']);
    expect(bootstrap.metadata).not.toHaveProperty('annotations');
    expect(replicator.metadata.annotations).toEqual({ [REPLICATE]: '*' });
    expect(bootstrap.stringData).toEqual(replicator.stringData);
    const password = 'pass"word\\with$signs';
    expect(JSON.parse(bootstrap.stringData['.dockerconfigjson'])).toEqual({
      auths: {
        'docker.enterprisedb.com': {
          ...{ username: 'pgai-platform', password },
          auth: Buffer.from(`pgai-platform:${password}`).toString('base64'),
        },
      },
    });
  });

  test('of a store is made in both namespaces, with a name of your own, for the host with its port', () => {
    const registry = ImageRegistry.oci('harbor.example.com:8443', PullSecret.fromExternalSecrets(entry('harbor'), 'harbor'));
    const manifests = manifestsOf({}, () => ({ registry }));
    const [bootstrap, replicator] = ['edbpgai-bootstrap', 'upm-replicator'].map((space) =>
      one(manifests, 'ExternalSecret', 'harbor', space),
    );
    expect(bootstrap.spec.target.template).toEqual({
      type: 'kubernetes.io/dockerconfigjson',
      data: {
        '.dockerconfigjson':
          '{"auths":{"harbor.example.com:8443":{"username":{{ .username | toJson }},"password":{{ .password | toJson }},"auth":{{ printf "%s:%s" .username .password | b64enc | toJson }}}}}',
      },
    });
    expect(replicator.spec.target.template.metadata).toEqual({ annotations: { [REPLICATE]: '*' } });
    expect(replicator.metadata).not.toHaveProperty('annotations');
    expect(bootstrap.spec.data.map(({ remoteRef }: any) => remoteRef)).toEqual([
      { key: 'hybrid-manager/harbor', property: 'username' },
      { key: 'hybrid-manager/harbor', property: 'password' },
    ]);
    expect(one(manifests, 'ServiceAccount', 'default').imagePullSecrets).toEqual([{ name: 'harbor' }]);
  });

  test('is none where an identity pulls', () => {
    expect(named(manifestsOf({ registry: 'ecr', source: 'manifest' }), 'edb-cred', 'ServiceAccount', 'upm-replicator')).toEqual([]);
  });
});

/** The Secrets with keys that must never change, and the release that has them. */
const DURABLE = [
  ['hm-portal-bootstrap', 'default', 'fernet-key', 'portal', { version: 'v2026.9.0' }],
  ['dex-fernet-key', 'upm-dex', 'fernet-key', 'portal', { version: 'v2026.1.0' }],
  ['fernet-secret', 'upm-griptape', 'FERNET_KEY', 'griptape', { version: 'v2026.2.0', scenarios: ['ai'] }],
  ['pg-confounding-key', 'upm-lakekeeper', 'PG_CONFOUNDING_KEY', 'confounding', { version: 'v1.3.0', scenarios: ['analytics'] }],
] as const;

describe.each(DURABLE)('%s', (name, namespace, key, remote, given) => {
  const choices = { ...given, scenarios: 'scenarios' in given ? [...given.scenarios] : [] };
  const remoteRef = { remoteKey: `hybrid-manager/${remote}`, property: key };

  test('its namespace is there', () => {
    const spaces = namesOf(manifestsOf(choices)).filter((each) => each.startsWith('Namespace'));
    expect(spaces.includes(`Namespace ${namespace}`)).toBe(namespace !== 'default');
  });

  test('that is there is not written', () => {
    expect(named(manifestsOf({ ...choices, source: 'existing' }), name)).toEqual([]);
  });

  test('that is there is copied to a store, once', () => {
    const manifests = manifestsOf({ ...choices, source: 'backed-up' });
    expect(named(manifests, name)).toEqual([`PushSecret ${namespace}/${name}-backup`]);
    expect(one(manifests, 'PushSecret', `${name}-backup`).spec).toEqual({
      ...{ updatePolicy: 'IfNotExists', deletionPolicy: 'None', secretStoreRefs: [{ kind: 'ClusterSecretStore', name: 'vault' }] },
      selector: { secret: { name } },
      template: { data: { [key]: `{{ index . "${key}" }}` } },
      data: [{ match: { secretKey: key, remoteRef } }],
    });
  });

  test('of a store is read once, and stays', () => {
    const manifests = manifestsOf({ ...choices, source: 'external' });
    const { spec } = one(manifests, 'ExternalSecret', name, namespace);
    expect(spec).toMatchObject({ ...ONCE, data: [{ secretKey: key, remoteRef: { key: remoteRef.remoteKey, property: key } }] });
    expect(spec).not.toHaveProperty('refreshInterval');
    expect(named(manifests, `${name}-`)).toEqual([]);
  });

  test('is made once in a store that keeps it, and read back', () => {
    const manifests = manifestsOf({ ...choices, source: 'created-once' });
    expect(named(manifests, name)).toEqual([
      `Password ${namespace}/${name}-generator`,
      `PushSecret ${namespace}/${name}`,
      `ExternalSecret ${namespace}/${name}`,
    ]);
    const { spec } = one(manifests, 'PushSecret', name);
    expect(spec).toMatchObject({
      ...{ updatePolicy: 'IfNotExists', deletionPolicy: 'None', refreshInterval: '0s' },
      selector: { generatorRef: { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'Password', name: `${name}-generator` } },
      data: [{ match: { secretKey: key, remoteRef } }],
    });
    expect(one(manifests, 'ExternalSecret', name).spec).toMatchObject(ONCE);
  });

  test('in the manifest is what was given', () => {
    const { stringData, type } = one(manifestsOf({ ...choices, source: 'manifest' }), 'Secret', name, namespace);
    expect([stringData[key], type]).toEqual([key === 'PG_CONFOUNDING_KEY' ? CONFOUNDING_KEY : FERNET_KEY, 'Opaque']);
  });
});

test('a Fernet key is 32 characters as base64, a confounding key 48', () => {
  const manifests = manifestsOf({ version: 'v2026.3.0', source: 'created-once', scenarios: ['analytics'] });
  const [fernet, confounding] = ['hm-portal-bootstrap', 'pg-confounding-key'].map((name) => [
    one(manifests, 'Password', `${name}-generator`).spec,
    one(manifests, 'PushSecret', name).spec.template.data,
  ]);
  const alphanumeric = { symbols: 0, allowRepeat: true, noUpper: false };
  expect(fernet).toEqual([{ ...alphanumeric, length: 32, digits: 8 }, { 'fernet-key': '{{ .password | b64enc }}' }]);
  expect(confounding).toEqual([{ ...alphanumeric, length: 48, digits: 12 }, { PG_CONFOUNDING_KEY: '{{ .password }}' }]);
});

describe('the first administrator', () => {
  test.each(['external', 'created-once'] as const)('stands beside a key that is %s', (source) => {
    const { template } = one(manifestsOf({ source }), 'ExternalSecret', 'hm-portal-bootstrap').spec.target;
    expect(template.metadata.annotations).toEqual({ [REPLICATE]: 'upm-dex' });
    expect(template.data).toEqual({ 'fernet-key': '{{ index . "fernet-key" }}', 'static-passwords.yaml': usersOf('dba@example.com') });
  });

  test('stands beside a key in the manifest', () => {
    const { stringData, metadata } = one(manifestsOf({ source: 'manifest' }), 'Secret', 'hm-portal-bootstrap');
    expect(metadata.annotations).toEqual({ [REPLICATE]: 'upm-dex' });
    expect(stringData['static-passwords.yaml']).toBe(usersOf('dba@example.com'));
  });

  test('is what YAML reads, whatever the names hold', () => {
    const administrator = { email: 'o\'neil+"x"@example.com', username: 'yes', hash: HASH };
    const [{ body }] = readYaml(staticPasswords(administrator));
    expect(body).toEqual({ staticPasswords: [{ ...administrator, userID: 'c5998173-a605-449a-a9a5-4a9c33e26df7' }] });
  });

  test('is in no Secret of 1.3 and 2026.1', () => {
    for (const version of ['v1.3.0', 'v2026.1.0']) {
      expect(JSON.stringify(manifestsOf({ version, source: 'manifest' }))).not.toContain('static-passwords');
    }
  });
});

function usersOf(email: string): string {
  return `staticPasswords:\n- {"email":"${email}","hash":"${HASH}","userID":"c5998173-a605-449a-a9a5-4a9c33e26df7","username":"${email}"}\n`;
}

describe('GenAI Builder', () => {
  const AI = { version: 'v2026.3.0', scenarios: ['ai'] as ['ai'] };

  test('has Secrets that are there', () => {
    expect(named(manifestsOf({ ...AI, source: 'existing' }), 'langflow', 'nvidia', 'ngc')).toEqual([]);
  });

  test('reads the key of Langflow as a whole', () => {
    const { spec } = one(manifestsOf({ ...AI, source: 'external' }), 'ExternalSecret', 'langflow-secret');
    expect(spec).toMatchObject({ ...ONCE, dataFrom: [{ extract: { key: 'hybrid-manager/langflow' } }] });
    expect(spec).not.toHaveProperty('data');
    expect(spec.target.template).toEqual({ type: 'Opaque', metadata: { annotations: { [REPLICATE]: '*' } } });
  });

  test('copies the Secret of Langflow as a whole', () => {
    const { spec } = one(manifestsOf({ ...AI, source: 'backed-up' }), 'PushSecret', 'langflow-secret-backup');
    expect(spec.data).toEqual([{ match: { remoteRef: { remoteKey: 'hybrid-manager/langflow' } } }]);
    expect(spec).not.toHaveProperty('template');
  });

  test('fills two Secrets with the key of NGC', () => {
    const manifests = manifestsOf({ ...AI, source: 'external' });
    const [nim, ngc] = ['nvidia-nim-secrets', 'ngc-cred'].map((name) => one(manifests, 'ExternalSecret', name, 'default').spec);
    expect(nim.target.template).toEqual({ type: 'Opaque', metadata: { annotations: { [REPLICATE]: '*' } } });
    expect(ngc.target.template.type).toBe('kubernetes.io/dockerconfigjson');
    expect(ngc.target.template.data['.dockerconfigjson']).toContain('"nvcr.io":{"username":{{ "$oauthtoken" | toJson }}');
    expect([nim.data, ngc.data]).toEqual([nim.data, nim.data]);
  });

  test('has both in the manifest', () => {
    const manifests = manifestsOf({ ...AI, source: 'manifest' });
    expect(one(manifests, 'Secret', 'nvidia-nim-secrets').stringData).toEqual({ NGC_API_KEY: 'nvapi-not-a-real-key' });
    const { auths } = JSON.parse(one(manifests, 'Secret', 'ngc-cred').stringData['.dockerconfigjson']);
    expect(auths['nvcr.io']).toMatchObject({ username: '$oauthtoken', password: 'nvapi-not-a-real-key' });
  });
});

describe('the accounts of Migration Portal', () => {
  const NAMES = [
    ['edb-migration-portal', 'migration-portal-db', 'migration_portal'],
    ['edb-migration-portal', 'migration-portal-db-superuser', 'postgres'],
    ['edb-migration-portal', 'migration-copilot-auth', 'migration_portal'],
    ['edb-migration-copilot', 'migration-copilot-db', 'migration_copilot'],
    ['edb-migration-copilot', 'migration-copilot-metrics-auth', 'migration_metrics'],
  ] as const;

  test.each(NAMES)('%s/%s is made once for %s', (namespace, name, username) => {
    const manifests = manifestsOf({ scenarios: ['migration'], source: 'created-once' });
    const { spec } = one(manifests, 'ExternalSecret', name, namespace);
    expect(spec).toMatchObject({ ...ONCE, dataFrom: [{ sourceRef: { generatorRef: { kind: 'Password', name: `${name}-generator` } } }] });
    expect(spec.target.template).toEqual({ type: 'kubernetes.io/basic-auth', data: { username, password: '{{ .password }}' } });
    expect(one(manifests, 'Password', `${name}-generator`, namespace).spec.length).toBe(43);
  });

  test.each(NAMES)('%s/%s is read from a store for %s', (namespace, name, username) => {
    const { spec } = one(manifestsOf({ scenarios: ['migration'], source: 'external' }), 'ExternalSecret', name, namespace);
    expect(spec.data).toEqual([{ secretKey: name, remoteRef: { key: 'hybrid-manager/migration', property: name } }]);
    expect(spec.target.template).toEqual({ type: 'kubernetes.io/basic-auth', data: { username, password: `{{ index . "${name}" }}` } });
    expect(spec.refreshInterval).toBe('3600s');
  });

  test('that are there are not written', () => {
    expect(named(manifestsOf({ scenarios: ['migration'], source: 'existing' }), 'Secret edb-migration', 'ExternalSecret')).toEqual([]);
  });
});

describe('the Secret of TLS', () => {
  test('of an authority goes to cert-manager, that of a certificate to Istio', () => {
    const [authority, certificate] = [
      one(manifestsOf({ signer: 'authority', source: 'manifest' }), 'Secret', 'portal-authority', 'default'),
      one(manifestsOf({ signer: 'certificate', source: 'manifest' }), 'Secret', 'portal-certificate', 'default'),
    ];
    expect([authority.type, certificate.type]).toEqual(['kubernetes.io/tls', 'kubernetes.io/tls']);
    expect(authority.metadata.annotations).toEqual({ [REPLICATE]: 'cert-manager' });
    expect(certificate.metadata.annotations).toEqual({ [REPLICATE]: 'istio-system' });
    expect(authority.stringData).toEqual({ 'ca.crt': AUTHORITY, 'tls.crt': AUTHORITY, 'tls.key': AUTHORITY_KEY });
    expect(certificate.stringData).toEqual({ 'tls.crt': PORTAL + AUTHORITY, 'tls.key': PORTAL_KEY });
  });

  test('is filled from a store with the keys that are needed', () => {
    const keys = (manifests: ReturnType<typeof manifestsOf>, name: string) =>
      one(manifests, 'ExternalSecret', name).spec.data.map(({ secretKey }: { secretKey: string }) => secretKey);
    expect(keys(manifestsOf({ signer: 'authority', source: 'external' }), 'portal-authority')).toEqual(['ca.crt', 'tls.crt', 'tls.key']);
    expect(keys(manifestsOf({ signer: 'certificate', source: 'external' }), 'portal-certificate')).toEqual(['tls.crt', 'tls.key']);
  });

  test('that is there is not written, and none is where nobody needs one', () => {
    for (const signer of ['authority', 'certificate', 'issuer', 'cluster-issuer', 'self-signed'] as const) {
      expect(named(manifestsOf({ signer, source: 'existing' }), 'portal-', 'corporate')).toEqual([]);
    }
    const tls = HybridManagerTls.ownCertificate(KeyPair.existing('ours'));
    expect(
      named(
        manifestsOf({}, () => ({ tls })),
        'ours',
      ),
    ).toEqual([]);
  });
});

test('each namespace that something is put into is written, unless it is there in every cluster', () => {
  const choices = { version: 'v2026.2.0', scenarios: ['migration', 'ai', 'analytics'] as ['migration', 'ai', 'analytics'] };
  for (const source of ['created-once', 'manifest', 'backed-up', 'external'] as const) {
    const manifests = manifestsOf({ ...choices, source });
    const made = manifests.filter(({ kind }) => kind === 'Namespace').map(({ metadata }) => metadata.name);
    const used = new Set(manifests.map(({ metadata }) => metadata.namespace).filter((name) => name && name !== 'default'));
    expect([...used].filter((name) => !made.includes(name))).toEqual([]);
  }
});
