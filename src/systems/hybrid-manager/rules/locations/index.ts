import type { Rule } from '../../../../finding';
import { groupIsDerived } from './deprecated';
import { locationIdIsName } from './location-id';
import { locationHasRole } from './role';
import { secondaryIsLean } from './secondary';

/** What a location says of itself, by id. */
export const LOCATION_RULES: readonly Rule[] = [locationHasRole, secondaryIsLean, groupIsDerived, locationIdIsName];
