import type { Rule } from '../../../../finding';
import { catalogMajorIsTrue } from './catalog-tag';
import { switchesAreOff } from './emergency-switches';
import { nothingIsFenced } from './fencing';
import { imageStays } from './floating-image';
import { passwordIsMadeOnce } from './generated-password';
import { hugePagesAreThere } from './huge-pages-there';
import { nameIsKeptWhole } from './long-names';
import { poolsFitConnections } from './pool-sizes';
import { subscribersFollow } from './publication-slots';
import { renewedCertificateIsSeen } from './reload-label';
import { poolerSurvivesNode } from './single-pooler';
import { standbyParameterStays } from './standby-lowered';
import { standbyNumberIsPlain } from './standby-numbers';
import { smartShutdownHasTime } from './stop-delay';
import { commitWaits } from './synchronous-commit';
import { writesSurviveStandby } from './synchronous-margin';
import { volumeCanGrow } from './volume-grows';
import { walVolumeHoldsLog } from './wal-volume';
import { workFitsMemory } from './work-in-memory';

/** What the operator accepts, and what hurts later; by id. */
export const SOUNDNESS: readonly Rule[] = [
  writesSurviveStandby,
  commitWaits,
  switchesAreOff,
  nothingIsFenced,
  smartShutdownHasTime,
  imageStays,
  catalogMajorIsTrue,
  poolerSurvivesNode,
  subscribersFollow,
  renewedCertificateIsSeen,
  passwordIsMadeOnce,
  volumeCanGrow,
  poolsFitConnections,
  standbyNumberIsPlain,
  standbyParameterStays,
  walVolumeHoldsLog,
  hugePagesAreThere,
  workFitsMemory,
  nameIsKeptWhole,
];
