import { clusterRule } from './cluster-rule';
import { TARGET, TARGET_PATH } from './one-recovery-target';
import { textAt } from './view';

const MOST_BYTES = 63;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/;

export const recoveryTargetName = clusterRule({
  id: 'CNPG-328',
  title: 'The restore point to recover to has a name that Postgres can give',
  source: 'https://www.postgresql.org/docs/current/runtime-config-wal.html#GUC-RECOVERY-TARGET-NAME',
  since: '1.29',
  reason: `Names of restore points have at most ${MOST_BYTES} bytes, and the operator wants no control characters in them.`,
  about: [TARGET_PATH],

  check(spec) {
    const name = textAt(spec, ...TARGET, 'targetName');
    if (name === '') {
      return undefined;
    }
    const path = `${TARGET_PATH}/targetName`;
    const bytes = Buffer.byteLength(name);
    return [
      ...(bytes > MOST_BYTES
        ? [{ path, problem: `the name has ${bytes} bytes, at most ${MOST_BYTES} are expected`, fix: 'write the name of the restore point' }]
        : []),
      ...(CONTROL.test(name)
        ? [
            {
              path,
              problem: 'the name holds a control character, such as a line break, none is expected',
              fix: 'write the name in one line',
            },
          ]
        : []),
    ];
  },
});
