/** The page on the accounts of Migration Portal. */
export const ACCOUNTS_PAGE =
  'https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/configuration/customizing_secrets/migration_portal_secrets/';
