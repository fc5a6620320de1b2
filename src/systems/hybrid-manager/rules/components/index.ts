import type { Rule } from '../../../../finding';
import { agentProvidersAreKnown } from './agent-providers';
import { amountsAreRead } from './amounts';
import { cookieKeyHasLength } from './cookie-key';
import { fipsStaysOff } from './fips';
import { operandVersionsMatch } from './operand-versions';
import { switchesAreTrueOrFalse } from './switches';
import { usageReportsHaveSender } from './usage-reporting';

/** What single components are told, by id. */
export const COMPONENT_RULES: readonly Rule[] = [
  usageReportsHaveSender,
  switchesAreTrueOrFalse,
  fipsStaysOff,
  cookieKeyHasLength,
  agentProvidersAreKnown,
  operandVersionsMatch,
  amountsAreRead,
];
