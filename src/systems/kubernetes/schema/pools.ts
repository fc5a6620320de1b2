// Written by scripts/schema. Each pool is read when a kind of it is met; the empty imports make the compiler copy the files.
import type { ShapePool } from '../../../finding';
import type {} from './others.json';
import type {} from './workloads.json';

export const POOLS: Readonly<Record<string, () => ShapePool>> = {
  others: () => require('./others.json'),
  workloads: () => require('./workloads.json'),
};
