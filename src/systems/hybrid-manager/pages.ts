const DOCS = 'https://www.enterprisedb.com/docs';
const MANAGER = `${DOCS}/edb-postgres-ai/latest/hybrid-manager`;
const INSTALL = `${MANAGER}/install`;

/** The pages that rules about the configuration rest on. */
export const PAGES = {
  preparing: `${INSTALL}/environment_prep/`,
  requirements: `${INSTALL}/install_guide/sys_reqs/`,
  installing: `${INSTALL}/install_guide/install_hm/`,
  webInstaller: `${DOCS}/edb-postgres-ai/1.4/hybrid-manager/install/install_guide/installing/install_hm_web_installer/`,
  planning: `${INSTALL}/install_guide/planning_arch/#available-scenarios`,
  certificates: `${DOCS}/edb-postgres-ai/1.4/hybrid-manager/install/configuration/cert-man/`,
  discovery: `${INSTALL}/configuration/image_discovery/`,
  locations: `${INSTALL}/configuration/multi_dc/multi-dc/`,
  keyManagement: `${INSTALL}/configuration/kms_for_tde/adding_kms_support/`,
  audit: `${INSTALL}/configuration/enable_api_audit_logging/`,
  saml: `${INSTALL}/configuration/byo_idp/saml/`,
  ldap: `${INSTALL}/configuration/byo_idp/ldap/`,
  conversion: `${INSTALL}/migrate_bootstrap_to_operator/`,
  eks: `${DOCS}/edb-postgres-ai/preview/hybrid-manager/install/eks/installing/installinghelm/`,
  upgrading: `${MANAGER}/using_hybrid_manager/upgrading_hm/`,
  compatibility: `${DOCS}/hm-operator/latest/compatibility_matrix/`,
} as const;
