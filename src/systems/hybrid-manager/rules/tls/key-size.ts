import type { Rule } from '../../../../finding';
import { SECRET_SOURCES } from '../../secret-view';
import { openedForPortal } from '../../tls';

/** Bits. */
const SHORTEST = 2048;

export const keyIsLongEnough: Rule = {
  id: 'HM-319',
  title: 'The key of the portal is one that its gateway takes',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'error',
  source: 'https://github.com/envoyproxy/envoy/pull/5318',
  reason:
    'The gateway of Istio is Envoy, and Envoy refuses RSA keys below 2048 bits. It says so in its log alone; clients are just cut off.',

  check(secret, context) {
    const opened = openedForPortal(secret, context);
    if (!opened) {
      return undefined;
    }
    const { asymmetricKeyType, asymmetricKeyDetails } = opened.leaf.publicKey;
    const bits = asymmetricKeyDetails?.modulusLength;
    return asymmetricKeyType === 'rsa' && bits !== undefined && bits < SHORTEST
      ? [
          {
            path: opened.path,
            problem: `the certificate of the portal has an RSA key of ${bits} bits, the gateway takes ${SHORTEST} and more`,
            fix: `make a key of ${SHORTEST} bits or more and have a certificate issued for it`,
          },
        ]
      : [];
  },
};
