import { itemsAt, type Rule } from '../../../../finding';
import { given } from '../given';
import { CLUSTER } from '../kinds';

const SYNCHRONOUS = ['spec', 'postgresql', 'synchronous'];

export const preferredDurabilityNamesNoStandby: Rule = {
  id: 'CNPG-404',
  title: 'Preferred durability names no standby of its own',
  kinds: [CLUSTER],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/replication/#preferred-data-durability',
  reason:
    'With `preferred` the operator counts the healthy replicas and waits for no more than those. It cannot count standbys that it does not run.',
  about: [`/${SYNCHRONOUS.join('/')}/dataDurability`],

  check({ body }) {
    if (given(body, ...SYNCHRONOUS, 'dataDurability') !== 'preferred') {
      return undefined;
    }
    return ['standbyNamesPre', 'standbyNamesPost']
      .filter((field) => itemsAt(body, ...SYNCHRONOUS, field).length > 0)
      .map((field) => ({
        path: `/${SYNCHRONOUS.join('/')}/${field}`,
        problem: `dataDurability is "preferred" and ${field} names standbys, none is expected`,
        fix: `remove ${field}, or write dataDurability: required`,
      }));
  },
};
