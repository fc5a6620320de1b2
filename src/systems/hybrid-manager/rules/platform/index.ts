import type { Rule } from '../../../../finding';
import { bootstrapImageFits } from './bootstrap-image';
import { cloudIsKnown } from './cloud';
import { flavourIsKnown } from './flavour';
import { openshiftHasDomain } from './openshift-domain';
import { domainsAreOfOpenshift } from './openshift-elsewhere';
import { openshiftIsSwitched } from './openshift-switch';

/** What it is installed on, by id. */
export const PLATFORM_RULES: readonly Rule[] = [
  flavourIsKnown,
  bootstrapImageFits,
  openshiftIsSwitched,
  openshiftHasDomain,
  domainsAreOfOpenshift,
  cloudIsKnown,
];
