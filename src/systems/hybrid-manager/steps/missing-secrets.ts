import { isJsonObject } from '../../../finding';
import type { InstallationIntent } from '../intent';
import { OBJECT_STORAGE_SECRET } from '../names';
import type { PreparedSecret } from '../prepared-secrets';
import { secrets } from '../render/secrets';
import { wantedPreparedSecrets } from '../render/wanted-secrets';

/** The Secrets with fixed names that the program leaves to edbctl. That of the object store is a person's. */
export function missingSecrets(intent: InstallationIntent): PreparedSecret[] {
  const written = new Set(secrets(intent).flatMap(({ body }) => secretWrittenBy(body)));
  return wantedPreparedSecrets(intent).filter(
    ({ namespace, name }) => name !== OBJECT_STORAGE_SECRET && !written.has(`${namespace}/${name}`),
  );
}

function secretWrittenBy({ kind, metadata }: ReturnType<typeof secrets>[number]['body']): string[] {
  const writes = kind === 'Secret' || kind === 'ExternalSecret';
  return writes && isJsonObject(metadata) ? [`${metadata.namespace}/${metadata.name}`] : [];
}
