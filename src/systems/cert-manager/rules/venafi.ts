import type { Rule } from '../../../finding';
import { exactlyOne } from '../../exactly-one';

const ISSUERS = ['Issuer', 'ClusterIssuer'].map((kind) => ({ group: 'cert-manager.io', kind }));

export const venafiIsReachedOneWay: Rule = {
  id: 'CERT-101',
  title: 'An issuer reaches Venafi in one way',
  kinds: ISSUERS,
  layer: 'admission',
  severity: 'error',
  source: 'https://cert-manager.io/docs/configuration/venafi/',
  reason: 'Each product of Venafi has its own address and credentials. The API server wants those of exactly one.',

  check({ body }) {
    return exactlyOne(body, ['spec', 'venafi'], ['tpp', 'cloud', 'ngts']);
  },
};
