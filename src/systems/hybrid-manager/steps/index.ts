import type { InstallationIntent } from '../intent';

/** What is left for a person to do, in order, with the commands: Markdown. */
export function stepsOf({ name, version, portal }: InstallationIntent): string {
  return `# ${name}: what is left to do before Hybrid Manager ${version} is installed at https://${portal}\n`;
}
