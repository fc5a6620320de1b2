const DOCS = 'https://www.enterprisedb.com/docs';
const INSTALL = `${DOCS}/edb-postgres-ai/latest/hybrid-manager/install`;
const CONFIGURATION = `${INSTALL}/configuration`;

/** Where the steps can be read. */
export const PAGES = {
  preparing: `${INSTALL}/environment_prep/`,
  requirements: `${INSTALL}/install_guide/sys_reqs/`,
  installing: `${INSTALL}/install_guide/install_hm/`,
  installing13: `${DOCS}/edb-postgres-ai/1.3/hybrid-manager/install/install_hm/`,
  converting: `${INSTALL}/migrate_bootstrap_to_operator/`,
  objectStorage: `${CONFIGURATION}/object_storage/`,
  syncing: `${CONFIGURATION}/sync_images/`,
  discovery: `${CONFIGURATION}/image_discovery/`,
  coreSecrets: `${CONFIGURATION}/customizing_secrets/core_secrets/`,
  genAiSecrets: `${CONFIGURATION}/customizing_secrets/genai_secrets/`,
  catalogSecrets: `${CONFIGURATION}/customizing_secrets/lakehouse_catalog_secrets/`,
  migrationSecrets: `${CONFIGURATION}/customizing_secrets/migration_portal_secrets/`,
  tls: `${CONFIGURATION}/cert-man/`,
  keys: `${CONFIGURATION}/kms_for_tde/`,
  identity: `${CONFIGURATION}/byo_idp/config_idp_hm/`,
  staticIdentity: `${CONFIGURATION}/byo_idp/saml/`,
  locations13: `${DOCS}/edb-postgres-ai/1.3/hybrid-manager/install/configuration/multi-dc/`,
  sharedBucket: `${CONFIGURATION}/multi_dc/multi-dc/`,
  pairing: `${CONFIGURATION}/multi_dc/pairing-token-federation/`,
  upgrading: `${DOCS}/edb-postgres-ai/latest/hybrid-manager/using_hybrid_manager/upgrading_hm/`,
  edbctl: `${DOCS}/edbctl/latest/using/edbctl_hybrid_manager/`,
  edbctlSetup: `${DOCS}/edbctl/1.3/using/edbctl_setup/`,
  pullSecret: `${DOCS}/edbctl/latest/using/edbctl_image_pull_secret/`,
  compatibility: `${DOCS}/edbctl/latest/compatibility_matrix/`,
  diagnostics:
    'https://knowledge.enterprisedb.com/hc/en-us/articles/20574035583260-How-to-use-kubectl-edb-diagnostic-to-collect-Hybrid-Manager-cluster-diagnostics',
} as const;
