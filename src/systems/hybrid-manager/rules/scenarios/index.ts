import type { Rule } from '../../../../finding';
import { coreIsInstalled } from './core';
import { dependenciesAreListed } from './expanded';
import { scenariosAreKnown } from './known';
import { scenariosAreListed } from './left-out';
import { scenariosStandOnce } from './once';
import { scenariosAreOneText } from './shape';

/** What is installed, by id. */
export const SCENARIO_RULES: readonly Rule[] = [
  scenariosAreKnown,
  scenariosStandOnce,
  scenariosAreOneText,
  scenariosAreListed,
  coreIsInstalled,
  dependenciesAreListed,
];
