import { ADVANCED } from './advanced';
import { BEFORE } from './before';
import { CERTIFICATES } from './certificates';
import { COMPLETING } from './completing';
import { CONFIGURATION } from './configuration';
import type { Section } from './item';
import { OBJECT_STORE } from './object-store';
import { REGISTRY } from './registry';
import { SCENARIO_SECRETS } from './scenario-secrets';
import { VALIDATING } from './validating';

/** The page on preparing the environment, item by item, in its order. */
export const CHECKLIST: readonly Section[] = [
  BEFORE,
  REGISTRY,
  OBJECT_STORE,
  ...SCENARIO_SECRETS,
  CERTIFICATES,
  ...ADVANCED,
  COMPLETING,
  CONFIGURATION,
  VALIDATING,
];
