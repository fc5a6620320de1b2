// Written by scripts/schema. Each pool is read when a kind of it is met; the empty imports make the compiler copy the files.
import type { ShapePool } from '../../../finding';
import type {} from './Backup.json';
import type {} from './Cluster.json';
import type {} from './ClusterImageCatalog.json';
import type {} from './Database.json';
import type {} from './DatabaseRole.json';
import type {} from './FailoverQuorum.json';
import type {} from './ImageCatalog.json';
import type {} from './Pooler.json';
import type {} from './Publication.json';
import type {} from './ScheduledBackup.json';
import type {} from './Subscription.json';

export const POOLS: Readonly<Record<string, () => ShapePool>> = {
  Backup: () => require('./Backup.json'),
  Cluster: () => require('./Cluster.json'),
  ClusterImageCatalog: () => require('./ClusterImageCatalog.json'),
  Database: () => require('./Database.json'),
  DatabaseRole: () => require('./DatabaseRole.json'),
  FailoverQuorum: () => require('./FailoverQuorum.json'),
  ImageCatalog: () => require('./ImageCatalog.json'),
  Pooler: () => require('./Pooler.json'),
  Publication: () => require('./Publication.json'),
  ScheduledBackup: () => require('./ScheduledBackup.json'),
  Subscription: () => require('./Subscription.json'),
};
