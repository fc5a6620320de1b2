const SWITCHES = {
  'upm-istio-gateway': ['enable_server_session', 'enable_api_audit'],
  'transporter-data-operator': ['fips_enabled'],
  'edb-migration-portal': ['enable_pdb'],
};

/** Ports of the nodes that lead to the gateway, and the numbers they have where nobody says any. */
export const NODE_PORTS = {
  ingress_http_node_port: 32542,
  ingress_https_node_port: 30288,
  ingress_grpc_tls_node_port: 30290,
  ingress_spire_tls_node_port: 30292,
  ingress_beacon_spire_tls_node_port: 30294,
  ingress_thanos_query_tls_node_port: 30296,
  ingress_fluent_bit_tls_node_port: 30298,
} as const;

/** The parameter of the gateway that says one of them. */
export type NodePort = keyof typeof NODE_PORTS;

/**
 * Every parameter that some page names, by component; `global` stands for all of them. `upm-beaco-…` are really spelt that way.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/install_guide/sys_reqs/
 */
export const PARAMETER_NAMES: Readonly<Record<string, readonly string[]>> = {
  global: [
    ...['internal_backup_folder', 'portal_domain_name', 'trust_domain', 'storage_class', 'dms_domain_name'],
    ...['portal_certificate_issuer_kind', 'portal_certificate_issuer_name', 'portal_certificate_secret', 'ca_secret_name'],
    ...['load_balancer_mode', 'load_balancer_provider', 'node_port_domain', 'default_ingress_domain', 'metrics_storage_prefix'],
    ...['company_code', 'spire_federation_domain_name', 'spire_federation_port', 'CONTAINER_REGISTRY_URL', 'HCP_VERSION'],
  ],
  'upm-beacon': [
    ...['beacon_location_id', 'server_host', 'beacon_server_replicas', 'external_metrics_replicas', 'beacon_db_hibernation'],
    ...['image_discovery_secret_name', 'image_discovery_credentials_secret_name', 'imageset_discovery_ca_certs'],
  ],
  'transporter-rw-service': ['domain_name'],
  'transporter-dp-agent': ['rw_service_url'],
  'transporter-data-operator': [...SWITCHES['transporter-data-operator']],
  'upm-istio-gateway': [
    ...['cookie_aeskey', 'openshift_console_domain_name'],
    ...SWITCHES['upm-istio-gateway'],
    ...Object.keys(NODE_PORTS),
  ],
  'upm-istio': ['memory_limit', 'cpu_limit', 'cookie_aeskey', 'openshift_console_domain_name'],
  'upm-prometheus': ['memory'],
  'upm-thanos': ['memcached_cpu', 'memcached_memory', 'query_frontend_cpu', 'query_frontend_memory'],
  'upm-loki': ['logs_storage_prefix'],
  'upm-trust-manager': ['cert_manager_namespace'],
  'upm-api-pnxt-metric': ['log_level', 'tsdb_host', 'tsdb_port'],
  'upm-api-pnxt-pd': ['log_level'],
  'upm-beaco-ff-base': ['aes_key_rotation_interval', 'usage_generator_interval'],
  'upm-beaco-usages': ['usage_generator_interval'],
  'edb-migration-portal': ['db_secrets', 'db_superuser_secrets', 'copilot_secrets', 'db_owner', ...SWITCHES['edb-migration-portal']],
  'edb-migration-copilot': ['db_secrets', 'metrics_auth_secrets'],
};

/** Is its value nobody's business? */
export function isSecretParameter(name: string): boolean {
  return /key|password|token/i.test(name);
}

/** Texts that may only be `true` or `false`. */
export const SWITCH_PARAMETERS = Object.entries(SWITCHES).flatMap(([component, names]) => names.map((name) => [component, name] as const));

/** What pages themselves misspell, or older ones call so, and the name that holds. */
export const OTHER_SPELLINGS: Readonly<Record<string, string>> = { cooke_aeskey: 'cookie_aeskey', location_id: 'beacon_location_id' };
