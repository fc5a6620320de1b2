/** What the package keeps in a file of its own: who has nothing to do with Hybrid Manager does not read it. */
export { renderInstallation } from './installation';
export { RULES } from './rules';
