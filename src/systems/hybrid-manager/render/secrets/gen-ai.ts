import type { RenderedManifest } from '../../../rendering';
import type { GenAiIntent } from '../../answers/gen-ai';
import type { InstallationIntent } from '../../intent';
import { DEFAULT_NAMESPACE, GRIPTAPE_NAMESPACE, GRIPTAPE_SECRET, LANGFLOW_SECRET, NGC_SECRET, NIM_SECRET } from '../../names';
import { PULL_KEY, PULL_TYPE } from '../../secret-types';
import { copyOf, durableSecret, type FixedSecret, secretFromStore, secretInManifest } from './fixed-secret';
import { FERNET } from './portal';
import { dockerConfig, dockerConfigTemplate } from './pull-secrets';

const ORIGIN = 'scenarios.withGenAi';
const HOURLY_SECONDS = 3600;
const NVIDIA = { host: 'nvcr.io', user: '$oauthtoken' };

const IN_DEFAULT = { namespace: DEFAULT_NAMESPACE, origin: ORIGIN };
const NIM: FixedSecret = { ...IN_DEFAULT, id: NIM_SECRET, name: NIM_SECRET, type: 'Opaque', replicateTo: '*' };
const NGC: FixedSecret = { ...IN_DEFAULT, id: NGC_SECRET, name: NGC_SECRET, type: PULL_TYPE, replicateTo: '*' };
const LANGFLOW: FixedSecret = { ...IN_DEFAULT, id: LANGFLOW_SECRET, name: LANGFLOW_SECRET, type: 'Opaque', replicateTo: '*' };

/** The Secrets of GenAI Builder. No page names the namespaces that they are copied to, so they go to all. */
export function genAiSecrets(intent: InstallationIntent): RenderedManifest[] {
  const { genAi } = intent.scenarios;
  return genAi ? [...engineKey(intent, genAi), ...ngcSecrets(intent, genAi)] : [];
}

function engineKey(intent: InstallationIntent, { engine, key: decision }: GenAiIntent): RenderedManifest[] {
  if (engine === 'griptape') {
    const secret = {
      ...FERNET,
      id: GRIPTAPE_SECRET,
      name: GRIPTAPE_SECRET,
      namespace: GRIPTAPE_NAMESPACE,
      type: 'Opaque',
      key: 'FERNET_KEY',
    };
    return durableSecret(intent, { ...secret, origin: ORIGIN }, decision);
  }
  const { key, backup } = decision;
  if (key.kind === 'external') {
    return [secretFromStore(intent, LANGFLOW, { source: key.source, refresh: 'once' })];
  }
  return backup ? [copyOf(intent, LANGFLOW, backup)] : [];
}

function ngcSecrets(intent: InstallationIntent, { ngc }: GenAiIntent): RenderedManifest[] {
  switch (ngc.kind) {
    case 'existing':
      return [];
    case 'manifest': {
      const { NGC_API_KEY } = ngc.values;
      return [
        secretInManifest(intent, NIM, { NGC_API_KEY }),
        secretInManifest(intent, NGC, { [PULL_KEY]: dockerConfig(NVIDIA.host, NVIDIA.user, NGC_API_KEY) }),
      ];
    }
    case 'external': {
      const entry = { source: ngc.source, keys: ['NGC_API_KEY'], refresh: HOURLY_SECONDS };
      const config = dockerConfigTemplate(NVIDIA.host, `"${NVIDIA.user}"`, '.NGC_API_KEY');
      return [secretFromStore(intent, NIM, entry), secretFromStore(intent, NGC, { ...entry, data: { [PULL_KEY]: config } })];
    }
  }
}
