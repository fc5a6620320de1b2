import { clusterRule } from './cluster-rule';
import { TARGET, TARGET_PATH } from './one-recovery-target';
import { isSet, textAt } from './view';

export const recoveryTargetBackup = clusterRule({
  id: 'CNPG-329',
  title: 'A target that is no time says which backup to start from',
  source: 'https://cloudnative-pg.io/documentation/current/recovery/#recovery-targets',
  reason: 'By a time the operator finds the last backup before it. By a name, a transaction or "immediate" it cannot.',
  about: [TARGET_PATH],

  check(spec) {
    const named = ['targetName', 'targetXID'].filter((name) => textAt(spec, ...TARGET, name) !== '');
    const targets = [...(isSet(spec, ...TARGET, 'targetImmediate') ? ['targetImmediate'] : []), ...named];
    if (targets.length === 0) {
      return undefined;
    }
    return isSet(spec, 'bootstrap', 'recovery', 'volumeSnapshots') || textAt(spec, ...TARGET, 'backupID') !== ''
      ? []
      : [
          {
            path: `${TARGET_PATH}/backupID`,
            problem: `the target is given by ${targets.join(', ')} and there is no backupID, one is expected`,
            fix: 'write the id of the backup to start from',
          },
        ];
  },
});
