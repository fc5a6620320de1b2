import type { Rule } from '../../../../finding';
import { remoteServerHasItsPort } from './agent-port';
import { remoteAgentIsSecure } from './agent-switches';
import { backupFolderDiffers } from './backup-folder';
import { federatedDomainIsReached } from './federated-domain';
import { federationIsList } from './federates-with';
import { locationIdDiffers } from './location-id';
import { logsPrefixDiffers } from './logs-prefix';
import { metricsPrefixDiffers } from './metrics-prefix';
import { groupIsNotTooLarge } from './number-of-sites';
import { locationsAreOfOneCloud } from './one-cloud';
import { groupHasOnePrimary } from './one-primary';
import { pairedLocationsKeepTheirBuckets } from './own-bucket';
import { portalDomainDiffers } from './portal-domain';
import { prefixesAreGiven } from './prefixes-given';
import { primaryIsNamedRight } from './primary-name';
import { roleIsWhatOthersSay } from './role-fits';
import { keyMethodsAreTheSame } from './same-key-methods';
import { listIsTheSame } from './same-list';
import { storageIsTheSame } from './same-storage';
import { versionIsTheSame } from './same-version';
import { serverIsTrusted } from './server-trust-domain';
import { trustDomainDiffers } from './trust-domain';
import { secondariesAreTrusted } from './trusted-secondaries';

/** Between the locations of a group, by id. */
export const FEDERATION_RULES: readonly Rule[] = [
  locationIdDiffers,
  backupFolderDiffers,
  metricsPrefixDiffers,
  logsPrefixDiffers,
  portalDomainDiffers,
  trustDomainDiffers,
  prefixesAreGiven,
  roleIsWhatOthersSay,
  groupHasOnePrimary,
  primaryIsNamedRight,
  listIsTheSame,
  groupIsNotTooLarge,
  locationsAreOfOneCloud,
  versionIsTheSame,
  keyMethodsAreTheSame,
  storageIsTheSame,
  pairedLocationsKeepTheirBuckets,
  remoteAgentIsSecure,
  remoteServerHasItsPort,
  serverIsTrusted,
  secondariesAreTrusted,
  federatedDomainIsReached,
  federationIsList,
];
