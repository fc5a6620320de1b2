import type { SettingsRule } from '../../finding';
import { placeOf, together } from './together';

const STAGES = ['log_parser_stats', 'log_planner_stats', 'log_executor_stats'];

export const statisticsAreLoggedOneWay: SettingsRule = {
  id: 'PG-015',
  title: 'Statistics are logged by statement or by stage',
  layer: 'postgres',
  severity: 'error',
  source: 'https://www.postgresql.org/docs/current/runtime-config-statistics.html#RUNTIME-CONFIG-STATISTICS-MONITOR',
  reason: 'Postgres does not start with log_statement_stats and one of the stages on together.',

  check(settings) {
    return together(settings, ['log_statement_stats', ...STAGES], (effective) => {
      const stage = STAGES.find((name) => effective.boolean(name) === true);
      return stage && effective.boolean('log_statement_stats') === true
        ? {
            path: placeOf(settings, effective, ['log_statement_stats', stage]),
            problem: `log_statement_stats and ${stage} are both on, one of them at most is expected`,
            fix: 'turn one of them off',
          }
        : undefined;
    });
  },
};
