// Written by scripts/schema. Each pool is read when a kind of it is met; the empty imports make the compiler copy the files.
import type { ShapePool } from '../../../finding';
import type {} from './VolumeSnapshot.json';
import type {} from './VolumeSnapshotClass.json';
import type {} from './VolumeSnapshotContent.json';

export const POOLS: Readonly<Record<string, () => ShapePool>> = {
  VolumeSnapshot: () => require('./VolumeSnapshot.json'),
  VolumeSnapshotClass: () => require('./VolumeSnapshotClass.json'),
  VolumeSnapshotContent: () => require('./VolumeSnapshotContent.json'),
};
