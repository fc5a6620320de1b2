import type { Rule } from '../../../finding';
import { credentialsAreWhole } from './credentials';
import { destinationFitsProvider } from './destination';
import { destinationStays } from './destination-moves';
import { logLevelIsField } from './log-level';
import { retentionStays } from './retention-falls';
import { storeKeyIsThere } from './secret-keys';
import { objectStoreNamesNoServer } from './server-name';
import { sidecarChangesAreSeen } from './sidecar-changes';

/** The rules of this system, by id. */
export const RULES: readonly Rule[] = [
  objectStoreNamesNoServer,
  logLevelIsField,
  credentialsAreWhole,
  storeKeyIsThere,
  destinationFitsProvider,
  retentionStays,
  destinationStays,
  sidecarChangesAreSeen,
];
