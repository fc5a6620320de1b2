import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { standbyParameterStays as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/standby-lowered';
import { clusterWith } from '../judging';
import { texts } from '../transition/changing';

const having = (parameters: JsonObject | undefined, spec: JsonObject = {}) =>
  clusterWith({ instances: 3, ...(parameters ? { postgresql: { parameters } } : {}), ...spec });
const MANY = { max_connections: '200' };
const FEW = 'do it when few are connected';

test.each([
  ['without parameters it does not apply', having(undefined), having(undefined), undefined],
  ['without standbys it does not apply', having(MANY, { instances: 1 }), having({ max_connections: '100' }, { instances: 1 }), undefined],
  ['what stays passes', having(MANY), having({ max_connections: '200', work_mem: '8MB' }), []],
  ['what grows passes', having(MANY), having({ max_connections: '300' }), []],
  ['what is written as it was by default passes', having(undefined), having({ max_worker_processes: '32' }), []],
  ['what cannot be read passes', having(MANY), having({ max_connections: 'many' }), []],
  [
    'what falls is warned of',
    having(MANY),
    having({ max_connections: '199' }),
    [
      `warning /spec/postgresql/parameters/max_connections: max_connections falls from 200 to 199: the primary is restarted before its standbys, and all connections to it break; ${FEW}`,
    ],
  ],
  [
    'a default that falls is warned of',
    having(undefined),
    having({ max_worker_processes: '16', max_wal_senders: '9', max_locks_per_transaction: '64' }),
    [
      `warning /spec/postgresql/parameters/max_wal_senders: max_wal_senders falls from 10 to 9: the primary is restarted before its standbys, and all connections to it break; ${FEW}`,
      `warning /spec/postgresql/parameters/max_worker_processes: max_worker_processes falls from 32 to 16: the primary is restarted before its standbys, and all connections to it break; ${FEW}`,
    ],
  ],
  [
    'what is taken out falls to its default',
    having({ max_prepared_transactions: '50' }),
    having({ work_mem: '8MB' }),
    [
      'warning /spec/postgresql/parameters: max_prepared_transactions falls from 50 to 0, since it is not written any more: the primary is restarted before its standbys, and all connections to it break; write "0": a standby that restarts meanwhile then takes the higher value of the primary; without the line it does not start',
    ],
  ],
  [
    'somebody has to restart it by hand',
    having(MANY, { primaryUpdateStrategy: 'supervised' }),
    having(undefined, { primaryUpdateStrategy: 'supervised' }),
    [
      'warning /spec: max_connections falls from 200 to 100, since it is not written any more: nothing happens until somebody restarts the primary, and all connections to it break; write "100": a standby that restarts meanwhile then takes the higher value of the primary; without the line it does not start',
    ],
  ],
])('%s', (_name, before, after, expected) => {
  expect(texts(rule, before, after)).toEqual(expected);
});
