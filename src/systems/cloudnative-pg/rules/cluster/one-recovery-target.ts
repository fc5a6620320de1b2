import { clusterRule } from './cluster-rule';
import { isSet, textAt } from './view';

export const TARGET = ['bootstrap', 'recovery', 'recoveryTarget'];
export const TARGET_PATH = `/spec/${TARGET.join('/')}`;

export const oneRecoveryTarget = clusterRule({
  id: 'CNPG-324',
  title: 'A recovery ends at one point',
  source: 'https://cloudnative-pg.io/documentation/current/recovery/#recovery-targets',
  reason: 'Postgres refuses to start with more than one target. targetImmediate: false counts as one too.',
  about: [TARGET_PATH],

  check(spec) {
    if (!isSet(spec, ...TARGET)) {
      return undefined;
    }
    const texts = ['targetLSN', 'targetName', 'targetXID', 'targetTime'].filter((name) => textAt(spec, ...TARGET, name) !== '');
    const targets = [...(isSet(spec, ...TARGET, 'targetImmediate') ? ['targetImmediate'] : []), ...texts];
    return targets.length <= 1
      ? []
      : [{ path: TARGET_PATH, problem: `there are ${targets.join(', ')}, one target is expected`, fix: 'keep the one that is meant' }];
  },
});
