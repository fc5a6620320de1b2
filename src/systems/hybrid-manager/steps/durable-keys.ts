import type { DurableKeyDecision } from '../answers/durable-key';
import type { InstallationIntent } from '../intent';
import { CONFOUNDING_SECRET, LAKEKEEPER_NAMESPACE } from '../names';
import { waitFor } from './environment';
import { engineSecret, portalSecret } from './missing-secrets';
import { PAGES } from './pages';
import { printedSecret } from './secret-copy';
import { quoted, sh } from './shell';
import type { Step } from './step';

interface Durable {
  readonly name: string;
  readonly namespace: string;
  readonly decision: DurableKeyDecision;
  /** What is lost with it. */
  readonly lost: string;
}

/** Keys that are lost for good with the cluster, unless somebody keeps them elsewhere. */
export function durableKeys(intent: InstallationIntent): Step {
  const keys = durableOf(intent);
  const loose = keys.filter(({ decision }) => !isKept(decision));
  const kept = keys.filter(({ decision }) => isKept(decision));
  const copied = keys.filter(({ decision }) => decision.key.kind === 'existing' && decision.backup !== undefined);
  return {
    title: 'Keep what must never be lost',
    source: PAGES.coreSecrets,
    body: [
      `Write down where the cluster is not: the folder of Hybrid Manager's own backups, \`${intent.backupFolder}\`, is found again by this name alone.`,
      ...(copied.length > 0
        ? [
            'These copies are made of Secrets that are there by now:',
            sh(...copied.map(({ name, namespace }) => waitFor({ kind: 'PushSecret', name: `${name}-backup`, namespace }))),
          ]
        : []),
      ...(kept.length > 0 ? [`${namesOf(kept)}: kept in a secret store. See that the store itself is backed up.`] : []),
      ...(loose.length > 0 ? backup(loose) : []),
    ],
  };
}

function backup(loose: readonly Durable[]): string[] {
  return [
    `${loose.map(({ name, lost }) => `\`${name}\`: without it ${lost}.`).join(' ')} Each of these lines writes a file with the key in it:`,
    sh(...loose.map(({ name, namespace }) => `${printedSecret(name, namespace)} > ${quoted(`${name}.secret.yaml`)}`)),
    'Put the files where they outlive the cluster and few can read them, and remove them here. In a new cluster, before Hybrid Manager is installed again, and before edbctl is asked to make Secrets:',
    sh(...loose.map(({ name }) => `kubectl apply --filename=${quoted(`${name}.secret.yaml`)}`)),
  ];
}

function durableOf({ scenarios, release }: InstallationIntent): Durable[] {
  const { portalKey, genAi, analytics } = scenarios;
  return [
    ...(portalKey ? [{ ...portalSecret(release), decision: portalKey, lost: 'identity providers have to be entered anew' }] : []),
    ...(genAi ? [{ ...engineSecret(genAi.engine), decision: genAi.key, lost: 'what GenAI Builder keeps encrypted cannot be read' }] : []),
    ...(analytics
      ? [
          {
            name: CONFOUNDING_SECRET,
            namespace: LAKEKEEPER_NAMESPACE,
            decision: analytics.confoundingKey,
            lost: 'the data of the lakehouse cannot be reached, and all catalogues have to be rebuilt, which is risky',
          },
        ]
      : []),
  ];
}

/** In a store that outlives the cluster. */
function isKept({ key, backup: copied }: DurableKeyDecision): boolean {
  return key.kind === 'created-once' || key.kind === 'external' || copied !== undefined;
}

function namesOf(keys: readonly Durable[]): string {
  return keys.map(({ name }) => `\`${name}\``).join(', ');
}
