import { clusterRule } from './cluster-rule';
import { goDuration } from './go-duration';
import { textAt } from './view';

export const queriesAreCached = clusterRule({
  id: 'CNPG-388',
  title: 'Results of monitoring queries are kept for a while',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/monitoring/',
  reason: 'The operator warns: at 0 every scrape runs all queries.',
  about: ['/spec/monitoring/metricsQueriesTTL'],

  check(spec) {
    const value = textAt(spec, 'monitoring', 'metricsQueriesTTL');
    if (value === '') {
      return undefined;
    }
    return goDuration(value) === 0n
      ? [
          {
            path: '/spec/monitoring/metricsQueriesTTL',
            problem: `metricsQueriesTTL is "${value}", every scrape runs all queries`,
            fix: 'write 30s, or leave it out',
          },
        ]
      : [];
  },
});
