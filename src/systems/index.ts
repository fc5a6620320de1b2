import type { System } from '../finding';
import { BARMAN_CLOUD } from './barman-cloud';
import { CERT_MANAGER } from './cert-manager';
import { CLOUDNATIVE_PG } from './cloudnative-pg';
import { EXTERNAL_SECRETS } from './external-secrets';
import { HYBRID_MANAGER } from './hybrid-manager';
import { KUBERNETES } from './kubernetes';
import { PROMETHEUS } from './prometheus';
import { VOLUME_SNAPSHOT } from './volume-snapshot';

/** Every system we write for or judge. The only list of systems. */
export const SYSTEMS: readonly System[] = [
  CLOUDNATIVE_PG,
  BARMAN_CLOUD,
  CERT_MANAGER,
  EXTERNAL_SECRETS,
  PROMETHEUS,
  VOLUME_SNAPSHOT,
  HYBRID_MANAGER,
  KUBERNETES,
];
