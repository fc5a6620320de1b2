import type { Rule } from '../../../../finding';
import { beaconServerIsAddress } from './beacon-server';
import { hostsAreBare } from './host-names';
import { migrationDomainsAgree } from './migration-domains';
import { migrationPortFits } from './migration-port';
import { migrationUrlFits } from './migration-url';
import { trustDomainIsPortal } from './trust-domain';

/** Names and addresses, by id. */
export const ADDRESS_RULES: readonly Rule[] = [
  hostsAreBare,
  migrationPortFits,
  migrationUrlFits,
  migrationDomainsAgree,
  trustDomainIsPortal,
  beaconServerIsAddress,
];
