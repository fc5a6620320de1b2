import type { Construct } from 'constructs';
import { describe, expect, test } from 'vitest';
import {
  Administrator,
  BackupFolder,
  BcryptHash,
  HybridManagerIngress,
  HybridManagerLocation,
  HybridManagerPlatform,
  type HybridManagerProps,
  IdentityProvider,
  ImageRegistry,
  KeyManagement,
  KeyPair,
  LdapBind,
  PullSecret,
  UsageReporting,
} from '../../../../src';
import { HybridManagerTls } from '../../../../src/constructs/hybrid-manager-tls';
import { type Json, memberAt } from '../../../../src/finding';
import { pathIn, written } from '../../../../src/systems/hybrid-manager/model';
import { modelOf } from '../../../../src/systems/hybrid-manager/render/configuration';
import type { Choices } from '../environment-choices';
import { HASH } from '../environments';
import { intentOf } from '../intents';

interface Row {
  readonly name: string;
  readonly choices?: Partial<Choices>;
  readonly more?: (scope: Construct) => Partial<HybridManagerProps>;
  /** What the model says there; `undefined`: nothing. */
  readonly said: Readonly<Record<string, Json | undefined>>;
}

const OLD = { version: 'v2026.3.0' };
const OLDEST = { version: 'v1.3.2' };
const NEW = { version: 'v2026.9.1' };
const SCHEME = 'service.beta.kubernetes.io/aws-load-balancer-scheme';
const GATEWAY = { name: 'istio-ingressgateway', kind: 'Service' };

const ROWS: readonly Row[] = [
  ...(['eks', 'gke', 'aks', 'rke2'] as const).map(
    (platform): Row => ({
      name: `platform ${platform}`,
      choices: { platform },
      said: { flavour: platform, 'beaconAgent/provisioning/openshift': false, 'global/default_ingress_domain': undefined },
    }),
  ),
  {
    name: 'platform OpenShift, with its domains',
    more: () => ({ platform: HybridManagerPlatform.openShift('apps.example.com', { consoleDomain: 'console.example.com' }) }),
    said: {
      flavour: 'rhos',
      'beaconAgent/provisioning/openshift': true,
      'global/default_ingress_domain': 'apps.example.com',
      'components/upm-istio-gateway/openshift_console_domain_name': 'console.example.com',
    },
  },
  { name: 'release', choices: NEW, said: { version: 'v2026.9.1', 'source/remote': true } },
  { name: 'release with a values file', choices: OLD, said: { version: 'v2026.3.0', source: undefined } },
  {
    name: 'registry',
    more: () => ({ registry: ImageRegistry.oci('harbor.example.com', PullSecret.existing('harbor'), { path: '/hm//images/' }) }),
    said: {
      'registry/url': 'harbor.example.com/hm/images',
      'registry/pullSecrets': ['harbor'],
      'registry/discovery': { authentication: 'basic', enabled: false, url: 'harbor.example.com/hm/images' },
    },
  },
  ...(
    [
      ['edb', 'docker.enterprisedb.com/pgai-platform', 'token'],
      ['ecr', '123456789012.dkr.ecr.eu-central-1.amazonaws.com/pgai-platform', 'eks_managed_identity'],
      ['azure-token', 'acme.azurecr.io/pgai-platform', 'token'],
      ['azure-password', 'acme.azurecr.io/pgai-platform', 'basic'],
      ['google-token', 'europe-west4-docker.pkg.dev/acme-prod/hybrid-manager', 'token'],
      ['google-password', 'europe-west4-docker.pkg.dev/acme-prod/hybrid-manager', 'basic'],
      ['gitlab', 'registry.gitlab.com/acme/hybrid-manager', 'token'],
      ['oci', 'harbor.example.com:8443/pgai-platform', 'basic'],
    ] as const
  ).map(
    ([registry, url, authentication]): Row => ({
      name: `registry ${registry}`,
      choices: { registry },
      said: {
        'registry/url': url,
        'registry/discovery/authentication': authentication,
        'registry/discovery/provider': registry === 'gitlab' ? 'gitlab' : undefined,
        'registry/pullSecrets': registry === 'ecr' ? undefined : ['edb-cred'],
      },
    }),
  ),
  {
    name: 'portal, agent, storage, backups',
    more: () => ({ portal: 'portal-eu.example.com', storageClass: 'gp3', backupFolder: BackupFolder.of('0777yes12345') }),
    said: {
      'global/portal_domain_name': 'portal-eu.example.com',
      'global/trust_domain': 'portal-eu.example.com',
      'components/upm-beacon/server_host': 'beacon-eu.example.com',
      'global/storage_class': 'gp3',
      'global/internal_backup_folder': '0777yes12345',
    },
  },
  {
    name: 'agent of its own',
    more: () => ({ portal: 'hm.example.com', agent: 'agents.example.com' }),
    said: { 'components/upm-beacon/server_host': 'agents.example.com' },
  },
  ...(['issuer', 'cluster-issuer'] as const).map(
    (signer): Row => ({
      name: `TLS of ${signer}`,
      choices: { signer },
      said: {
        'global/portal_certificate_issuer_kind': signer === 'issuer' ? 'Issuer' : 'ClusterIssuer',
        'global/portal_certificate_issuer_name': 'corporate',
        'global/portal_certificate_secret': undefined,
        'global/ca_secret_name': undefined,
      },
    }),
  ),
  {
    name: 'TLS of an authority',
    more: () => ({ tls: HybridManagerTls.ownAuthority(KeyPair.existing('our-ca')) }),
    said: { 'global/ca_secret_name': 'our-ca', 'global/portal_certificate_secret': undefined, ...noIssuer() },
  },
  {
    name: 'TLS of a certificate',
    more: () => ({ tls: HybridManagerTls.ownCertificate(KeyPair.existing('our-cert')) }),
    said: { 'global/portal_certificate_secret': 'our-cert', 'global/ca_secret_name': undefined, ...noIssuer() },
  },
  {
    name: 'TLS that signs itself',
    choices: { signer: 'self-signed' },
    said: { 'global/portal_certificate_secret': undefined, 'global/ca_secret_name': undefined, ...noIssuer() },
  },
  {
    name: 'scenarios, in one order, with what GenAI Builder brings along',
    choices: { ...NEW, scenarios: ['pgd', 'dbaas', 'analytics', 'ai', 'migration'] },
    said: { scenarios: ['core', 'migration', 'ai', 'analytics', 'dbaas', 'marketplace', 'pgd'] },
  },
  {
    name: 'GenAI Builder before there was a marketplace',
    choices: { version: 'v1.4.1', scenarios: ['ai'] },
    said: { scenarios: ['core', 'ai'] },
  },
  { name: 'the core alone, written out', said: { scenarios: ['core'] } },
  {
    name: 'migration',
    choices: { scenarios: ['migration'] },
    said: {
      'global/dms_domain_name': 'migration.example.com',
      'components/transporter-rw-service': { domain_name: 'migration.example.com' },
      'components/transporter-dp-agent': { rw_service_url: 'https://migration.example.com/transporter' },
      'components/edb-migration-copilot': { db_secrets: 'migration-copilot-db', metrics_auth_secrets: 'migration-copilot-metrics-auth' },
      'components/edb-migration-portal/copilot_secrets': 'migration-copilot-auth',
      'components/edb-migration-portal/db_owner': 'migration_portal',
      'components/edb-migration-portal/db_secrets': 'migration-portal-db',
      'components/edb-migration-portal/db_superuser_secrets': 'migration-portal-db-superuser',
    },
  },
  {
    name: 'migration by ports of nodes carries the port where clients are told it',
    choices: { scenarios: ['migration'], ingress: 'node-ports' },
    said: {
      'global/dms_domain_name': 'migration.example.com:31443',
      'components/transporter-rw-service/domain_name': 'migration.example.com',
      'components/transporter-dp-agent/rw_service_url': 'https://migration.example.com/transporter',
    },
  },
  {
    name: 'load balancers of the internal network',
    said: {
      'global/load_balancer_mode': 'private',
      'global/load_balancer_provider': 'aws',
      resourceAnnotations: [{ ...GATEWAY, annotations: { [SCHEME]: 'internal' } }],
      'beaconAgent/provisioning/loadBalancersEnabled': undefined,
    },
  },
  {
    name: 'load balancers of the internet',
    choices: { ingress: 'internet' },
    said: {
      'global/load_balancer_mode': 'public',
      resourceAnnotations: [
        {
          ...GATEWAY,
          annotations: {
            [SCHEME]: 'internet-facing',
            'service.beta.kubernetes.io/load-balancer-source-ranges': '203.0.113.0/24,198.51.100.0/24',
          },
        },
      ],
    },
  },
  {
    name: 'load balancers of Google',
    choices: { platform: 'gke' },
    said: {
      'global/load_balancer_provider': 'gcp',
      resourceAnnotations: [{ ...GATEWAY, annotations: { 'networking.gke.io/load-balancer-type': 'Internal' } }],
    },
  },
  {
    name: 'load balancers of Azure',
    choices: { platform: 'aks' },
    said: {
      'global/load_balancer_provider': 'azure',
      resourceAnnotations: [{ ...GATEWAY, annotations: { 'service.beta.kubernetes.io/azure-load-balancer-internal': 'true' } }],
    },
  },
  {
    name: 'load balancers of somebody else',
    choices: { platform: 'rke2', ingress: 'custom' },
    said: {
      'global/load_balancer_mode': 'custom-only',
      'global/load_balancer_provider': undefined,
      resourceAnnotations: [{ ...GATEWAY, annotations: { 'metallb.io/address-pool': 'databases' } }],
    },
  },
  {
    name: 'load balancers that nothing is said about',
    choices: { platform: 'rke2' },
    said: { 'global/load_balancer_mode': 'private', resourceAnnotations: undefined },
  },
  {
    name: 'load balancers before there were modes',
    choices: OLD,
    said: { 'beaconAgent/provisioning/loadBalancersEnabled': true, 'global/load_balancer_mode': undefined },
  },
  {
    name: 'ports of nodes',
    more: () => ({
      ingress: HybridManagerIngress.nodePorts('n.example.com', { http: 30080, agent: 30443, spire: 30001, remoteAgent: 30002 }),
    }),
    said: {
      'global/load_balancer_mode': 'disabled',
      'global/node_port_domain': 'n.example.com',
      'components/upm-istio-gateway/ingress_http_node_port': '30080',
      'components/upm-istio-gateway/ingress_https_node_port': '30288',
      'components/upm-istio-gateway/ingress_grpc_tls_node_port': '30443',
      'components/upm-istio-gateway/ingress_spire_tls_node_port': '30001',
      'components/upm-istio-gateway/ingress_beacon_spire_tls_node_port': '30002',
      'components/upm-istio-gateway/ingress_thanos_query_tls_node_port': '30296',
      'components/upm-istio-gateway/ingress_fluent_bit_tls_node_port': '30298',
      resourceAnnotations: undefined,
    },
  },
  {
    name: 'ports of nodes before there were modes',
    choices: { ...OLD, ingress: 'node-ports' },
    said: {
      'beaconAgent/provisioning/loadBalancersEnabled': false,
      'beaconAgent/provisioning/nodePortDomain': 'nodes.example.com',
      'global/node_port_domain': undefined,
    },
  },
  {
    name: 'the only location',
    more: () => ({ location: HybridManagerLocation.standalone('eu-1') }),
    said: {
      'components/upm-beacon/beacon_location_id': 'eu-1',
      clusterGroups: { role: 'standalone' },
      'global/metrics_storage_prefix': undefined,
    },
  },
  {
    name: 'the first of several, with one bucket',
    choices: { version: 'v1.4.0' },
    more: () => ({ location: HybridManagerLocation.primary('eu-1', ['portal.c.com', 'portal.b.com'], { logsPrefix: 'logs-1' }) }),
    said: {
      clusterGroups: {
        role: 'primary',
        primary: { domainName: 'portal.example.com' },
        secondaries: [{ domainName: 'portal.b.com' }, { domainName: 'portal.c.com' }],
      },
      'global/metrics_storage_prefix': 'eu-1',
      'components/upm-loki/logs_storage_prefix': 'logs-1',
      disabledComponents: undefined,
    },
  },
  {
    name: 'one that follows, which says the same of the others',
    choices: { version: 'v1.4.0' },
    more: () => ({
      portal: 'portal.b.com',
      location: HybridManagerLocation.secondary('eu-2', 'portal.example.com', { otherSecondaries: ['portal.c.com'] }),
    }),
    said: {
      clusterGroups: {
        role: 'secondary',
        primary: { domainName: 'portal.example.com' },
        secondaries: [{ domainName: 'portal.b.com' }, { domainName: 'portal.c.com' }],
      },
      disabledComponents: ['upm-ui'],
    },
  },
  {
    name: 'the first of several, where the operator finds the others by itself',
    more: () => ({ location: HybridManagerLocation.primary('eu-1', ['portal.b.com']) }),
    said: { clusterGroups: { role: 'primary' }, 'global/metrics_storage_prefix': 'eu-1' },
  },
  {
    name: 'one that joins with a token',
    choices: { location: 'paired-secondary' },
    said: { clusterGroups: { role: 'secondary' }, disabledComponents: ['upm-ui'], 'global/metrics_storage_prefix': undefined },
  },
  {
    name: 'the first of two in 1.3',
    choices: { ...OLDEST, location: 'primary' },
    said: { clusterGroups: undefined, 'beaconServer/additionalTrustDomains': ['portal.dublin.example.com'] },
  },
  {
    name: 'the second in 1.3',
    choices: { ...OLDEST, location: 'secondary' },
    said: {
      'beaconAgent/beaconServerAddress': 'portal.dublin.example.com:9445',
      'beaconAgent/beaconServerTrustDomain': 'portal.dublin.example.com',
      'beaconAgent/plaintext': false,
      'beaconAgent/tlsInsecure': false,
      'beaconAgent/inCluster': false,
    },
  },
  {
    name: 'usage and audit',
    more: () => ({ usageReporting: UsageReporting.to('eu', '0042'), apiAudit: true }),
    said: {
      'beaconServer/enableEDBUsageReporting': true,
      'beaconServer/hybridManagerInstallation': 'eu',
      'global/company_code': '0042',
      'components/upm-istio-gateway/enable_api_audit': 'true',
    },
  },
  { name: 'no usage, no audit', said: { beaconServer: undefined, 'components/upm-istio-gateway/enable_api_audit': undefined } },
  {
    name: 'keys of clusters',
    more: () => ({
      keyManagement: [
        ...[KeyManagement.passphrase(), KeyManagement.hashicorpVault('http://vault'), KeyManagement.awsKms('a')],
        ...[KeyManagement.googleCloudKms('r', 'k'), KeyManagement.azureKeyVault('v', 'k')],
      ],
    }),
    said: { 'beaconAgent/transparentDataEncryptionMethods': ['passphrase', 'hashicorp_vault', 'aws_kms', 'gcp_kms', 'azure_kms'] },
  },
  {
    name: 'components that are left out, each once',
    choices: { location: 'secondary' },
    more: () => ({ disabledComponents: ['prometheus-operator', 'upm-ui'] }),
    said: { disabledComponents: ['upm-ui', 'prometheus-operator'] },
  },
  {
    name: 'the first administrator, before there was a Secret for it',
    choices: { version: 'v2026.1.0' },
    more: () => ({ administrator: Administrator.of({ email: 'a@example.com', username: 'root', passwordHash: BcryptHash.of(HASH) }) }),
    said: {
      'pgai/portal/authentication/staticPasswords': [
        { email: 'a@example.com', hash: HASH, userID: 'c5998173-a605-449a-a9a5-4a9c33e26df7', username: 'root' },
      ],
    },
  },
  { name: 'nobody in the configuration since then', choices: { version: 'v2026.2.0' }, more: withProviders, said: { pgai: undefined } },
  {
    name: 'identity providers, before they were entered in the console',
    choices: OLDEST,
    more: withProviders,
    said: {
      'pgai/portal/authentication/idpConnectors': [
        {
          ...{ type: 'ldap', id: 'directory', name: 'Company' },
          config: {
            host: 'ldap.example.com:636',
            startTLS: true,
            rootCAData: 'UEVN',
            bindDN: 'cn=reader',
            bindPW: 'pw',
            userSearch: { baseDN: 'ou=people', filter: '(a=b)', username: 'uid', idAttr: 'DN', emailAttr: 'mail', nameAttr: 'cn' },
            groupSearch: { baseDN: 'ou=groups', userMatchers: [{ userAttr: 'DN', groupAttr: 'member' }], nameAttr: 'cn' },
          },
        },
        {
          ...{ type: 'saml', id: 'entra', name: 'Entra' },
          config: {
            ssoURL: 'https://login.example.com/saml2',
            caData: 'UEVN',
            usernameAttr: 'name',
            emailAttr: 'email',
            entityIssuer: 'https://portal.example.com/auth/callback',
            redirectURI: 'https://portal.example.com/auth/callback',
          },
        },
      ],
    },
  },
];

function noIssuer() {
  return { 'global/portal_certificate_issuer_kind': undefined, 'global/portal_certificate_issuer_name': undefined };
}

function withProviders(): Partial<HybridManagerProps> {
  const directory = IdentityProvider.ldap('directory', 'Company', {
    host: 'ldap.example.com:636',
    startTls: true,
    rootCa: 'PEM',
    bind: LdapBind.passwordInManifest('cn=reader', 'pw'),
    userSearch: { baseDn: 'ou=people', filter: '(a=b)', username: 'uid', emailAttribute: 'mail', nameAttribute: 'cn' },
    groupSearch: { baseDn: 'ou=groups', userAttribute: 'DN', groupAttribute: 'member', nameAttribute: 'cn' },
  });
  const entra = IdentityProvider.saml('entra', 'Entra', { ssoUrl: 'https://login.example.com/saml2', certificate: 'PEM' });
  return { identityProviders: [directory, entra] };
}

describe.each(ROWS)('$name', ({ choices = {}, more, said }) => {
  const model = () => modelOf(intentOf(choices, more));

  test('stands in the model', () => {
    const found = Object.fromEntries(Object.keys(said).map((path) => [path, memberAt(model(), ...path.split('/'))]));
    expect(found).toEqual(said);
  });

  test('means the same as values and as object', () => {
    const bodies = (['values', 'object', 'object-with-registry'] as const).map((shape) => ({ shape, body: written(model(), shape) }));
    for (const path of Object.keys(said).filter((each) => each.includes('/') && !each.startsWith('registry'))) {
      const steps = path.split('/');
      for (const { shape, body } of bodies) {
        expect([path, shape, memberAt(body, ...pathIn(shape, steps))]).toEqual([path, shape, said[path]]);
      }
    }
  });
});

test('every parameter is a text, in every release', () => {
  for (const version of ['v1.3.0', 'v2026.1.0', 'v2026.3.0', 'v1.4.0', 'v2026.9.0']) {
    const model = modelOf(intentOf({ version, ingress: 'node-ports', scenarios: ['migration'] }));
    const groups = [memberAt(model, 'global'), ...Object.values(memberAt(model, 'components') as object)];
    expect(groups.flatMap((group) => Object.values(group).filter((value) => typeof value !== 'string'))).toEqual([]);
  }
});

test('parameters that are asked for came with 2026.4', () => {
  const components = (version: string) => Object.keys(memberAt(modelOf(intentOf({ version })), 'components') as object);
  expect(components('v2026.3.0')).toEqual(['upm-beacon']);
  expect(components('v2026.4.0')).toEqual(expect.arrayContaining(['upm-beaco-ff-base', 'upm-thanos', 'upm-trust-manager']));
});
