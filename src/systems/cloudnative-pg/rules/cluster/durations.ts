import { memberAt } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { goDuration } from './go-duration';

const FIELDS = [
  ['monitoring', 'metricsQueriesTTL'],
  ['replica', 'minApplyDelay'],
];

export const durationsCanBeRead = clusterRule({
  id: 'CNPG-381',
  title: 'Durations are written as Go writes them',
  source: 'https://pkg.go.dev/time#ParseDuration',
  reason: 'The schema takes any text, the operator reads hours, minutes and seconds. Days and numbers without a unit it refuses.',
  always: true,
  about: FIELDS.map((way) => `/spec/${way.join('/')}`),

  check(spec) {
    const given = FIELDS.flatMap((way) => {
      const value = memberAt(spec, ...way);
      return typeof value === 'string' ? [[way, value] as const] : [];
    });
    return given.length === 0
      ? undefined
      : given
          .filter(([, value]) => goDuration(value) === undefined)
          .map(([way, value]) => ({
            path: `/spec/${way.join('/')}`,
            problem: `"${value}" is no duration, numbers with h, m, s or ms are expected`,
            fix: 'write it as 1h30m or 45s',
          }));
  },
});
