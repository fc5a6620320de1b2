/** The page that lists the keys of each store. */
export const OBJECT_STORAGE_PAGE =
  'https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/configuration/object_storage/';
