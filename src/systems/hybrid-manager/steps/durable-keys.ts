import type { DurableKeyDecision } from '../answers/durable-key';
import type { InstallationIntent } from '../intent';
import * as names from '../names';
import { wantedPreparedSecrets } from '../render/wanted-secrets';
import type { Scenario } from '../scenarios';
import { waitFor } from './environment';
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

/** What is lost with each. */
const LOST: Readonly<Record<string, string>> = {
  [names.PORTAL_BOOTSTRAP_SECRET]: 'identity providers have to be entered anew',
  [names.DEX_FERNET_SECRET]: 'identity providers have to be entered anew',
  [names.GRIPTAPE_SECRET]: 'what GenAI Builder keeps encrypted cannot be read',
  [names.LANGFLOW_SECRET]: 'what GenAI Builder keeps encrypted cannot be read',
  [names.CONFOUNDING_SECRET]: 'the data of the lakehouse cannot be reached, and all catalogues have to be rebuilt, which is risky',
};

function durableOf(intent: InstallationIntent): Durable[] {
  return wantedPreparedSecrets(intent)
    .filter(({ durable }) => durable)
    .flatMap(({ name, namespace, scenario }) => {
      const decision = decisionOf(scenario, intent);
      return decision ? [{ name, namespace, decision, lost: LOST[name] }] : [];
    });
}

function decisionOf(scenario: Scenario, { scenarios }: InstallationIntent): DurableKeyDecision | undefined {
  const { portalKey, genAi, analytics } = scenarios;
  return scenario === 'core' ? portalKey : scenario === 'ai' ? genAi?.key : analytics?.confoundingKey;
}

/** In a store that outlives the cluster. */
function isKept({ key, backup: copied }: DurableKeyDecision): boolean {
  return key.kind === 'created-once' || key.kind === 'external' || copied !== undefined;
}

function namesOf(keys: readonly Durable[]): string {
  return keys.map(({ name }) => `\`${name}\``).join(', ');
}
