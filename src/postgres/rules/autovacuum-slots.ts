import type { SettingsRule } from '../../finding';
import { placeOf, together } from './together';

const NAMES = ['autovacuum_max_workers', 'autovacuum_worker_slots'];

export const autovacuumWorkersHaveSlots: SettingsRule = {
  id: 'PG-016',
  title: 'There is a slot for each autovacuum worker',
  layer: 'postgres',
  severity: 'warning',
  source: 'https://www.postgresql.org/docs/18/runtime-config-vacuum.html#GUC-AUTOVACUUM-WORKER-SLOTS',
  reason:
    'Since 18 the slots are fixed when Postgres starts. Workers beyond them are never started, and nothing but a line in the log says so.',

  check(settings) {
    return together(settings, NAMES, (effective) => {
      const [workers, slots] = NAMES.map((name) => effective.number(name));
      return workers !== undefined && slots !== undefined && workers > slots
        ? {
            path: placeOf(settings, effective, NAMES),
            problem: `autovacuum_max_workers is ${workers}, and there are ${slots} slots for them (autovacuum_worker_slots)`,
            fix: `set autovacuum_worker_slots to ${workers} or more, or autovacuum_max_workers to ${slots} or fewer`,
          }
        : undefined;
    });
  },
};
