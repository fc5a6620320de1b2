/** How often an ExternalSecret reads, and when it reads no more. */
export const REFRESH_PAGE = 'https://external-secrets.io/latest/api/externalsecret/#update-behavior-with-3-different-refresh-policies';
/** What a PushSecret does with what is in the store already. */
export const PUSH_PAGE = 'https://external-secrets.io/latest/api/pushsecret/';
