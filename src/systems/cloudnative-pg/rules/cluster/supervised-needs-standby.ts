import { clusterRule } from './cluster-rule';
import { instancesOf } from './view';

export const supervisedNeedsStandby = clusterRule({
  id: 'CNPG-302',
  title: 'A supervised update has a standby to switch to',
  reason:
    'With primaryUpdateStrategy supervised somebody switches over by hand when the standbys are updated. A single instance has nobody to switch to.',
  about: ['/spec/primaryUpdateStrategy'],

  check(spec) {
    if (spec.primaryUpdateStrategy !== 'supervised') {
      return undefined;
    }
    return instancesOf(spec) === 1
      ? [
          {
            path: '/spec/primaryUpdateStrategy',
            problem: 'the strategy is "supervised" and there is 1 instance, at least 2 are expected',
            fix: 'write unsupervised, or more instances',
          },
        ]
      : [];
  },
});
