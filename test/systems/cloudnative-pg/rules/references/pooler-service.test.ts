import { expect, test } from 'vitest';
import { poolerReachesService as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/pooler-service';
import { type Case, clusterWith, manifest, texts } from '../judging';

const pooler = (spec = {}) => manifest('Pooler', 'pool', { cluster: { name: 'orders' }, pgbouncer: { poolMode: 'session' }, ...spec });
const without = (...services: string[]) => clusterWith({ managed: { services: { disabledDefaultServices: services } } });

test.each<Case>([
  ['a pooler whose cluster was not given does not concern the rule', [pooler()], undefined],
  ['a service that is there passes', [without('r'), pooler({ type: 'ro' })], []],
  ['the service of the primary is taken where no type is written', [without('ro', 'r'), pooler()], []],
  [
    'a service that is switched off fails',
    [without('r', 'ro'), pooler({ type: 'ro' })],
    [
      'error /spec/type: the type is "ro", and the cluster "orders" has its service "orders-ro" switched off; take "ro" out of managed.services.disabledDefaultServices, or choose another type',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
