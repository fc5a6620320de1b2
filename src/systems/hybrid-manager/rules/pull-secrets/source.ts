/** The page on how the pull secret is made. */
export const PULL_SECRET_PAGE = 'https://www.enterprisedb.com/docs/edbctl/latest/using/edbctl_image_pull_secret/';
