import type { Rule } from '../../../../finding';
import { PAGES } from '../../pages';
import { SECRET_SOURCES } from '../../secret-view';
import { usedSecret } from '../../tls';

export const keyIsNotEncrypted: Rule = {
  id: 'HM-312',
  title: 'The key of a certificate is a key, and needs no password',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'error',
  source: PAGES.certificates,
  reason: 'Nobody is there to type the password of an encrypted key, so neither the gateway nor cert-manager can use one.',

  check(secret, context) {
    const used = usedSecret(secret, context);
    const pem = used?.view.isWhole ? used.view.read('tls.key') : undefined;
    if (!used || !pem?.value.includes('-----BEGIN')) {
      return undefined;
    }
    const says = (problem: string, fix: string) => [
      { path: pem.path, problem: `"tls.key" of the Secret that ${used.use.parameter} names ${problem}`, fix },
    ];
    if (/-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(pem.value)) {
      return says('is encrypted', 'take the password off: openssl pkey -in FILE -out tls.key');
    }
    // Of an elliptic curve its parameters may stand before the key.
    return /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/.test(pem.value)
      ? []
      : says('holds no private key', 'put the key of the certificate there');
  },
};
