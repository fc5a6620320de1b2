import type { Release } from '../../finding';
import { factsOf } from '../facts';
import { kinds } from './schema/kinds.json';
import { POOLS } from './schema/pools';

/** @see https://cloudnative-pg.io/documentation/1.30/supported_releases/ */
export const RELEASES: readonly Release[] = [
  { id: '1.28', endOfLife: '2026-06-30' },
  { id: '1.29', endOfLife: '2026-09-29' },
  { id: '1.30', endOfLife: '2026-12' },
];

export const FACTS = factsOf(kinds, POOLS, RELEASES);
