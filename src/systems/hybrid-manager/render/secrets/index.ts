import type { RenderedManifest } from '../../../rendering';
import type { InstallationIntent } from '../../intent';
import { analyticsSecrets } from './analytics';
import { genAiSecrets } from './gen-ai';
import { migrationSecrets } from './migration';
import { objectStoreSecret } from './object-store';
import { portalSecrets } from './portal';
import { pullSecrets } from './pull-secrets';
import { tlsSecret } from './tls';

/** Every Secret that has to be there before, in the order of the checklist. */
export function secrets(intent: InstallationIntent): RenderedManifest[] {
  return [pullSecrets, objectStoreSecret, portalSecrets, genAiSecrets, analyticsSecrets, migrationSecrets, tlsSecret].flatMap((part) =>
    part(intent),
  );
}
