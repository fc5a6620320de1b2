import type { RenderedManifest } from '../../../rendering';
import type { InstallationIntent } from '../../intent';
import { CONFOUNDING_SECRET, LAKEKEEPER_NAMESPACE } from '../../names';
import { type DurableSecret, durableSecret } from './fixed-secret';

const SECRET: DurableSecret = {
  id: CONFOUNDING_SECRET,
  name: CONFOUNDING_SECRET,
  namespace: LAKEKEEPER_NAMESPACE,
  type: 'Opaque',
  key: 'PG_CONFOUNDING_KEY',
  // At least 32 bytes are asked for.
  length: 48,
  made: '{{ .password }}',
  origin: 'scenarios.withAnalytics',
};

/** The confounding key of the lakehouse's catalogue. */
export function analyticsSecrets(intent: InstallationIntent): RenderedManifest[] {
  const { analytics } = intent.scenarios;
  return analytics ? durableSecret(intent, SECRET, analytics.confoundingKey) : [];
}
