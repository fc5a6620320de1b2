import type { GroupVersionKind, KindSchema } from '../../../finding';
import { CONTROL_PLANE, VALUES } from '../kinds';
import { pooled, type ShapeTree } from './shapes';

const ANY: ShapeTree = {};
const TEXT: ShapeTree = { type: 'string' };
const FLAG: ShapeTree = { type: 'boolean' };
const OPEN: ShapeTree = { type: 'object', members: {} };

function object(members: Readonly<Record<string, ShapeTree>>, required?: readonly string[]): ShapeTree {
  return { type: 'object', members, required };
}

function listOf(items: ShapeTree): ShapeTree {
  return { type: 'array', items };
}

function mapOf(values: ShapeTree): ShapeTree {
  return { type: 'object', values };
}

/** Parameters are judged by a rule: what is no text is dropped, not refused. */
const PARAMETERS = mapOf(ANY);

const PROVISIONING = object({
  provider: TEXT,
  openshift: FLAG,
  loadBalancersEnabled: FLAG,
  nodePortDomain: TEXT,
  imageDiscovery: FLAG,
  imagesetDiscoveryContainerRegistryURL: TEXT,
  imagesetDiscoveryContainerRegistryProvider: TEXT,
  imagesetDiscoveryAuthenticationType: TEXT,
  imagesetDiscoveryAllowInsecureRegistry: FLAG,
  imagesetDiscoveryCACerts: TEXT,
  operandSetVersions: listOf(TEXT),
  nodeSelector: mapOf(TEXT),
  topologySpreadConstraints: listOf(
    object({ maxSkew: { type: 'integer' }, topologyKey: TEXT, whenUnsatisfiable: TEXT, podSelector: TEXT }),
  ),
});

/** What has the same name in both shapes. */
const COMMON: Readonly<Record<string, ShapeTree>> = {
  disabledComponents: listOf(TEXT),
  source: object({ remote: FLAG, useLocalKustomizations: FLAG }),
  resourceAnnotations: listOf(object({ name: TEXT, kind: TEXT, annotations: mapOf(TEXT) })),
  beaconServer: object({
    logLevel: TEXT,
    hybridManagerInstallation: TEXT,
    enableEDBUsageReporting: FLAG,
    additionalTrustDomains: listOf(TEXT),
  }),
  beaconAgent: object({
    // A secret: what is written there is not shown, so it is not judged either.
    accessKey: ANY,
    logLevel: TEXT,
    providers: listOf(TEXT),
    applianceProviderEnabled: FLAG,
    beaconDBConnected: FLAG,
    inCluster: FLAG,
    plaintext: FLAG,
    tlsInsecure: FLAG,
    beaconServerAddress: TEXT,
    beaconServerTrustDomain: TEXT,
    location: TEXT,
    schemaPollInterval: TEXT,
    forceUpdateInterval: TEXT,
    provisioning: PROVISIONING,
    transparentDataEncryptionMethods: listOf(TEXT),
  }),
  clusterGroups: object({
    role: TEXT,
    primary: object({ domainName: TEXT }),
    secondaries: listOf(object({ domainName: TEXT })),
  }),
  pgai: OPEN,
};

const PULL_SECRETS = listOf(object({ name: TEXT, namespace: TEXT }, ['name', 'namespace']));

const VALUES_TREE = object({
  system: TEXT,
  bootstrapImageName: TEXT,
  bootstrapImageTag: TEXT,
  containerRegistryURL: TEXT,
  imagePullSecrets: listOf(TEXT),
  // A text with commas, says one page, a list another one: rules tell them apart.
  scenarios: ANY,
  parameters: mapOf(PARAMETERS),
  ...COMMON,
});

const CONTROL_PLANE_TREE = object({
  apiVersion: TEXT,
  kind: TEXT,
  metadata: OPEN,
  status: ANY,
  spec: object({
    flavour: TEXT,
    version: TEXT,
    imageRegistry: TEXT,
    imagePullSecrets: PULL_SECRETS,
    registry: object({
      url: TEXT,
      imagePullSecrets: PULL_SECRETS,
      discovery: object({ enabled: FLAG, url: TEXT, provider: TEXT, authenticationType: TEXT, credentialsSecretName: TEXT }),
      tls: object({ caCerts: TEXT, dangerousSkipTLSVerify: FLAG }),
    }),
    hmRegistryRef: object({ name: TEXT }),
    scenarios: listOf(TEXT),
    globalParameters: PARAMETERS,
    componentsParameters: mapOf(PARAMETERS),
    ...COMMON,
  }),
});

const SCHEMAS = new Map<string, () => KindSchema>([
  [VALUES.group, once(() => pooled(VALUES_TREE))],
  [CONTROL_PLANE.group, once(() => pooled(CONTROL_PLANE_TREE))],
]);

/** The types that the pages state. Every release has the same. */
export function schemaOf({ group }: GroupVersionKind): KindSchema | undefined {
  return SCHEMAS.get(group)?.();
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
