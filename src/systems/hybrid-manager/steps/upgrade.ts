import { has } from '../features';
import type { InstallationIntent } from '../intent';
import { CONTROL_PLANE_NAME } from '../names';
import { NEVER } from './install';
import { PAGES } from './pages';
import { list, sh } from './shell';
import type { Forms, Step } from './step';

/** What to know before the next release. */
export function upgrade({ release, location }: InstallationIntent, { controlPlane }: Forms): Step {
  return {
    title: 'Before the next upgrade',
    source: PAGES.upgrading,
    body: [
      list([
        ...(controlPlane ? ['The operator first, then the list of scenarios, then the version.'] : []),
        'Innovation releases one after the other, none left out; from the last patch of 1.3 to 1.4.0, not to a later patch; from 2026.5.1 to 1.4, from 1.4 to 2026.7.',
        ...(has(release, 'valuesFile') ? [`1.4 takes no values file: convert before, as the page says. ${NEVER}`] : []),
        'A scenario that is taken out, or that the next release splits off, takes its data with it: `npx cdk8s-postgres check --against` says so.',
        ...(location.role === 'standalone' ? [] : ['All locations have the same version: the primary first, then each secondary at once.']),
        'What is under "Keep what must never be lost" first.',
      ]),
      ...(controlPlane ? ['When the new object was applied, this starts the upgrade, each time anew:', sh(readyForUpgrade())] : []),
    ],
  };
}

function readyForUpgrade(): string {
  return `kubectl annotate hybridcontrolplane ${CONTROL_PLANE_NAME} edbpgai.com/ready-for-upgrade=true --overwrite`;
}
