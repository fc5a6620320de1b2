/** What constructs see of platforms: their answers, and what is made of them. */
export * from './hybrid-manager/answers';
export type { InstallationIntent, ObjectStoreIntent, TlsIntent } from './hybrid-manager/intent';
export { BOOTSTRAP_CHART } from './hybrid-manager/kinds';
export { installationOf } from './hybrid-manager/written-apart';
