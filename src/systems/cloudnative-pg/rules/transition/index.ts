import type { Rule } from '../../../../finding';
import { imageOrParameters } from './image-or-parameters';
import { majorNeverFalls } from './major-never-falls';
import { majorUpgradeTarget } from './major-upgrade-target';
import { roleStaysDuringSwitch } from './role-during-switch';
import { slotPrefixStays } from './slot-prefix-stays';
import { tablespacesStay } from './tablespaces-stay';
import { userIdsStay } from './user-ids-stay';
import { volumesNeverShrink } from './volumes-never-shrink';
import { walLevelNeverMinimal } from './wal-level';
import { walVolumeStays } from './wal-volume-stays';

/** What the operator refuses of a change, by id. */
export const TRANSITION_RULES: readonly Rule[] = [
  majorNeverFalls,
  majorUpgradeTarget,
  volumesNeverShrink,
  walVolumeStays,
  tablespacesStay,
  userIdsStay,
  slotPrefixStays,
  walLevelNeverMinimal,
  imageOrParameters,
  roleStaysDuringSwitch,
];
