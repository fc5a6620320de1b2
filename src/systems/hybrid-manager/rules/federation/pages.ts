/** How locations are joined by hand, release 1.3. */
export const MANUAL_PAGE = 'https://www.enterprisedb.com/docs/edb-postgres-ai/1.3/hybrid-manager/install/configuration/multi-dc/';
