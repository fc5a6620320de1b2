import type { Rule } from '../../../../finding';
import { catalogMajorIsTrue } from './catalog-tag';
import { switchesAreOff } from './emergency-switches';
import { nothingIsFenced } from './fencing';
import { imageStays } from './floating-image';
import { passwordIsMadeOnce } from './generated-password';
import { passwordIsNoSample } from './known-password';
import { NETWORK } from './network';
import { backupsAreSpread } from './one-second';
import { poolerKeepsFromPoolers } from './pooler-apart';
import { poolerIsSpread } from './pooler-spread';
import { poolersAreNoInstances } from './poolers-counted';
import { subscribersFollow } from './publication-slots';
import { renewedCertificateIsSeen } from './reload-label';
import { limitRangeLetsIn } from './resources/limit-range';
import { memoryIsPromised } from './resources/memory-promised';
import { quotaHasRoom } from './resources/quota';
import { sidecarIsGuaranteed } from './resources/sidecar';
import { backupOutlivesNext } from './retention-gap';
import { poolerSurvivesNode } from './single-pooler';
import { smartShutdownHasTime } from './stop-delay';
import { standbyBecomesReady } from './streaming-probe';
import { superuserStaysInside } from './superuser-access';
import { commitWaits } from './synchronous-commit';
import { writesSurviveStandby } from './synchronous-margin';
import { volumeCanGrow } from './volume-grows';

/** What the operator accepts, and what hurts later; by id. */
export const SOUNDNESS: readonly Rule[] = [
  writesSurviveStandby,
  commitWaits,
  switchesAreOff,
  nothingIsFenced,
  smartShutdownHasTime,
  standbyBecomesReady,
  imageStays,
  catalogMajorIsTrue,
  poolerSurvivesNode,
  subscribersFollow,
  renewedCertificateIsSeen,
  passwordIsMadeOnce,
  volumeCanGrow,
  backupOutlivesNext,
  backupsAreSpread,
  ...NETWORK,
  poolerIsSpread,
  poolersAreNoInstances,
  poolerKeepsFromPoolers,
  sidecarIsGuaranteed,
  quotaHasRoom,
  memoryIsPromised,
  superuserStaysInside,
  passwordIsNoSample,
  limitRangeLetsIn,
];
