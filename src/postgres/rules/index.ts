import type { SettingsRule } from '../../finding';
import { autovacuumWorkersHaveSlots } from './autovacuum-slots';
import { extensionKnowsParameter } from './extension-parameter';
import { hostCanBeFound } from './hba-host-name';
import { mapIsThere } from './hba-map';
import { hbaIsReached } from './hba-reached';
import { hbaIsReadable } from './hba-readable';
import { nobodyIsTrustedFromAnywhere } from './hba-trust';
import { identIsReadable } from './ident-readable';
import { parameterIsKnown } from './known-name';
import { minimalWalServesNobody } from './minimal-wal';
import { parameterStandsOnce } from './once';
import { nameIsReadable } from './readable-name';
import { reservedConnectionsLeaveRoom } from './reserved-connections';
import { processesCanBeCounted } from './server-processes';
import { parameterCanBeSet } from './settable';
import { statisticsAreLoggedOneWay } from './statistics-once';
import { tlsVersionsAreARange } from './tls-range';
import { valuePassesCheck } from './value-check';
import { valueIsListed } from './value-enum';
import { valueIsInRange } from './value-range';
import { valueHasType } from './value-type';
import { valueHasUnit } from './value-unit';
import { walSizesHoldTwoSegments } from './wal-sizes';
import { workersHavePool } from './worker-counts';

/** What Postgres says of its settings, for every system that has some. */
export const POSTGRES_RULES: readonly SettingsRule[] = [
  parameterIsKnown,
  valueHasType,
  valueHasUnit,
  valueIsInRange,
  valueIsListed,
  parameterCanBeSet,
  valuePassesCheck,
  extensionKnowsParameter,
  nameIsReadable,
  parameterStandsOnce,
  reservedConnectionsLeaveRoom,
  walSizesHoldTwoSegments,
  minimalWalServesNobody,
  tlsVersionsAreARange,
  statisticsAreLoggedOneWay,
  autovacuumWorkersHaveSlots,
  processesCanBeCounted,
  hbaIsReadable,
  identIsReadable,
  nobodyIsTrustedFromAnywhere,
  hbaIsReached,
  hostCanBeFound,
  mapIsThere,
  workersHavePool,
];
