import type { Rule } from '../../../../finding';
import { OWN_AUTHORITY } from '../../secret-types';
import { SECRET_SOURCES } from '../../secret-view';
import { openedIn } from '../../tls';

export const authorityMaySign: Rule = {
  id: 'HM-320',
  title: 'The certificate of an authority may sign',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'error',
  source: 'https://cert-manager.io/docs/configuration/ca/',
  reason:
    'Hybrid Manager makes an issuer of the Secret, and cert-manager refuses one whose certificate is no authority (CA:TRUE). Where usages are ' +
    'named, signing certificates has to be among them, or nobody trusts what it signs.',

  check(secret, context) {
    const opened = openedIn(secret, context);
    if (opened?.use !== OWN_AUTHORITY) {
      return undefined;
    }
    // Tells about both: the basic constraints, and the usage where any is named.
    return opened.leaf.ca
      ? []
      : [
          {
            path: opened.path,
            problem: 'the certificate that ca_secret_name names may not sign others (CA:TRUE, and keyCertSign where usages are named)',
            fix: 'put certificate and key of an authority there, or name the Secret in portal_certificate_secret, if it is the certificate of the portal',
          },
        ];
  },
};
