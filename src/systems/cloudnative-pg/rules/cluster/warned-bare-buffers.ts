import { clusterRule } from './cluster-rule';
import { isInteger } from './postgres-size';
import { userParameter } from './view';

export const buffersHaveUnit = clusterRule({
  id: 'CNPG-387',
  title: 'The size of shared_buffers has a unit',
  severity: 'warning',
  source: 'https://www.postgresql.org/docs/current/runtime-config-resource.html#GUC-SHARED-BUFFERS',
  reason:
    'The operator warns: it counts a number alone in megabytes, Postgres in blocks of 8 kB, so that the two mean sizes that are far apart.',
  about: ['/spec/postgresql/parameters/shared_buffers'],

  check(spec) {
    const value = userParameter(spec, 'shared_buffers') ?? '';
    if (value === '') {
      return undefined;
    }
    return isInteger(value)
      ? [
          {
            path: '/spec/postgresql/parameters/shared_buffers',
            problem: `shared_buffers is "${value}" without a unit`,
            fix: `write "${value}MB" if megabytes are meant`,
          },
        ]
      : [];
  },
});
