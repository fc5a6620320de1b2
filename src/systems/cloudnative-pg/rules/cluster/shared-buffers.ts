import { clusterRule } from './cluster-rule';
import { readPostgresSize } from './postgres-size';
import { majorOf, userParameter } from './view';

export const sharedBuffers = clusterRule({
  id: 'CNPG-350',
  title: 'The size of shared_buffers is one that the operator reads',
  source: 'https://www.postgresql.org/docs/current/config-setting.html#CONFIG-SETTING-NAMES-VALUES',
  reason:
    'The operator compares it with the memory of the instance. It reads less than Postgres does: no unit counts megabytes, others end in B.',
  about: ['/spec/postgresql/parameters/shared_buffers'],

  check(spec) {
    const value = userParameter(spec, 'shared_buffers') ?? '';
    if (value === '' || majorOf(spec) === undefined) {
      return undefined;
    }
    return readPostgresSize(value)
      ? []
      : [
          {
            path: '/spec/postgresql/parameters/shared_buffers',
            problem: `"${value}" is no size that the operator reads, a number with kB, MB, GB or TB is expected`,
            fix: 'write it as 256MB',
          },
        ];
  },
});
