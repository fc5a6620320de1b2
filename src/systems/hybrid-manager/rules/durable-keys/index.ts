import type { Rule } from '../../../../finding';
import { pushedKeyOutlivesPushSecret } from './kept-when-pushed';
import { keyStaysWithoutStore } from './kept-without-store';
import { durableKeyIsNotMadeAnew } from './no-generator';
import { durableKeyIsPushedOnce } from './pushed-once';
import { durableKeyIsReadOnce } from './read-once';

/** Keys that must never change: losing one loses what it encrypted. */
export const DURABLE_KEY_RULES: readonly Rule[] = [
  durableKeyIsReadOnce,
  durableKeyIsNotMadeAnew,
  durableKeyIsPushedOnce,
  pushedKeyOutlivesPushSecret,
  keyStaysWithoutStore,
];
