import { has } from '../features';
import type { InstallationIntent } from '../intent';
import { BOOTSTRAP_NAMESPACE } from '../names';
import { PAGES } from './pages';
import { sh } from './shell';
import type { Step } from './step';

/** The installation has ended well. */
export function healthy({ release, portal, administrator, location }: InstallationIntent): Step {
  const login =
    location.role === 'secondary'
      ? 'This location has no console: the primary shows it.'
      : `Then log in at \`https://${portal}\` as \`${administrator.email}\`.`;
  return {
    title: 'See that it runs',
    source: PAGES.installing,
    body: [
      ...(has(release, 'portalBootstrapSecret')
        ? [
            'The phase is "deployed", preflight and postflight have passed; the second line says what did not.',
            sh('kubectl get hybridcontrolplanes', 'kubectl get preflights.edbpgai.edb.com,postflights.edbpgai.edb.com --output=yaml'),
          ]
        : ['All pods run:', sh('kubectl get hybridcontrolplanes', `kubectl get pods --namespace=${BOOTSTRAP_NAMESPACE}`)]),
      `${login} Leave the backup that runs each night at 23:00, \`velero-backup-kube-state\`, as it is.`,
    ],
  };
}
