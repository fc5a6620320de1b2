import type { Rule } from '../../../finding';
import { exactlyOne } from '../../exactly-one';

const STORES = ['SecretStore', 'ClusterSecretStore'].map((kind) => ({ group: 'external-secrets.io', kind }));

export const dopplerHasOneLogin: Rule = {
  id: 'ESO-101',
  title: 'A store logs in to Doppler in one way',
  kinds: STORES,
  layer: 'admission',
  severity: 'error',
  source: 'https://external-secrets.io/latest/provider/doppler/',
  reason: 'The provider uses a token from a Secret, or that of a service account. The API server wants exactly one of them.',

  check({ body }) {
    return exactlyOne(body, ['spec', 'provider', 'doppler', 'auth'], ['secretRef', 'oidcConfig']);
  },
};
