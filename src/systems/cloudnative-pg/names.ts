/** API group of the operator. */
export const GROUP = 'postgresql.cnpg.io';
export const API_VERSION = `${GROUP}/v1`;

/** The longest name of a cluster that the operator takes. */
export const CLUSTER_NAME_LIMIT = 50;

/** The operator's name for Barman Cloud, as clusters refer to it. */
export const BARMAN_PLUGIN = 'barman-cloud.cloudnative-pg.io';

/** The label by which instances reload Secrets and ConfigMaps that change. */
export const RELOAD_LABEL = 'cnpg.io/reload';

/** The user that standbys stream as. */
export const REPLICATION_USER = 'streaming_replica';

export const services = {
  readWrite: (cluster: string) => `${cluster}-rw`,
  readOnly: (cluster: string) => `${cluster}-ro`,
  read: (cluster: string) => `${cluster}-r`,
};

/** Secrets that the operator makes. */
export const operatorSecrets = {
  application: (cluster: string) => `${cluster}-app`,
  superuser: (cluster: string) => `${cluster}-superuser`,
  ca: (cluster: string) => `${cluster}-ca`,
  roleCertificate: (role: string) => `${role}-client-cert`,
};

/** Objects that we add to a cluster. None is called as one that the operator makes. */
export const companions = {
  objectStore: (cluster: string) => `${cluster}-archive`,
  scheduledBackup: (cluster: string) => `${cluster}-scheduled`,
  serverCertificate: (cluster: string) => `${cluster}-server-tls`,
  clientAuthority: (cluster: string) => `${cluster}-client-ca`,
  clientAuthorityRoot: (cluster: string) => `${cluster}-client-ca-root`,
  replicationCertificate: (cluster: string) => `${cluster}-replication-tls`,
  /** It stands in no namespace, and dots stand in no part of its name: those of two clusters never meet. */
  protectionPolicy: (cluster: string, namespace: string | undefined) => ['protect', namespace, cluster].filter(Boolean).join('.'),
};

/** Labels of the pods that run instances; poolers share only the first. */
export function instanceLabels(cluster: string): Record<string, string> {
  return { 'cnpg.io/cluster': cluster, 'cnpg.io/podRole': 'instance' };
}

/** Every name under which clients reach the cluster's services. */
export function serviceDnsNames(cluster: string, namespace: string, clusterDomain: string): string[] {
  return [services.readWrite(cluster), services.readOnly(cluster), services.read(cluster)].flatMap((service) => [
    service,
    `${service}.${namespace}`,
    `${service}.${namespace}.svc`,
    `${service}.${namespace}.svc.${clusterDomain}`,
  ]);
}

/**
 * Why the name cannot be a cluster's, or `undefined` where it can.
 *
 * @see https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/#cluster
 */
export function clusterNameFault(name: string): string | undefined {
  if (name.length > CLUSTER_NAME_LIMIT) {
    return `it has ${name.length} characters, CloudNativePG takes at most ${CLUSTER_NAME_LIMIT}`;
  }
  return /^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(name)
    ? undefined
    : 'lower-case letters, digits and "-" are expected, a letter first, no "-" last';
}
