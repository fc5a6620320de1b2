import { has } from '../features';
import type { InstallationIntent } from '../intent';
import * as names from '../names';
import type { Scenario } from '../scenarios';

/** A Secret that edbctl makes. */
export interface MissingSecret {
  readonly name: string;
  readonly namespace: string;
  readonly scenario: Scenario;
}

/** The Secrets with fixed names that have to be there, and that the program leaves to edbctl. */
export function missingSecrets(intent: InstallationIntent): MissingSecret[] {
  const { scenarios, release } = intent;
  const { portalKey, genAi, analytics } = scenarios;
  const inDefault = (scenario: Scenario, ...all: readonly string[]) =>
    all.map((name) => ({ name, namespace: names.DEFAULT_NAMESPACE, scenario }));
  return [
    ...(portalKey?.key.kind === 'existing' ? [portalSecret(release)] : []),
    ...(has(release, 'systemDatabaseSecrets') ? inDefault('core', ...names.SYSTEM_DATABASE_SECRETS) : []),
    ...(genAi?.key.key.kind === 'existing' ? [engineSecret(genAi.engine)] : []),
    ...(genAi?.ngc.kind === 'existing' ? inDefault('ai', names.NIM_SECRET, names.NGC_SECRET) : []),
    ...(genAi?.huggingFace ? inDefault('ai', names.HUGGING_FACE_SECRET) : []),
    ...(analytics?.confoundingKey.key.kind === 'existing'
      ? [{ name: names.CONFOUNDING_SECRET, namespace: names.LAKEKEEPER_NAMESPACE, scenario: 'analytics' as const }]
      : []),
  ];
}

/** The Secret that holds the key of the portal. */
export function portalSecret(release: string): MissingSecret {
  return has(release, 'portalBootstrapSecret')
    ? { name: names.PORTAL_BOOTSTRAP_SECRET, namespace: names.DEFAULT_NAMESPACE, scenario: 'core' }
    : { name: names.DEX_FERNET_SECRET, namespace: names.DEX_NAMESPACE, scenario: 'core' };
}

/** The Secret that holds the key of GenAI Builder. */
export function engineSecret(engine: 'griptape' | 'langflow'): MissingSecret {
  return engine === 'langflow'
    ? { name: names.LANGFLOW_SECRET, namespace: names.DEFAULT_NAMESPACE, scenario: 'ai' }
    : { name: names.GRIPTAPE_SECRET, namespace: names.GRIPTAPE_NAMESPACE, scenario: 'ai' };
}
