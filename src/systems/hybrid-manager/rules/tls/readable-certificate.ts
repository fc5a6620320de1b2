import type { Rule } from '../../../../finding';
import { brokenCertificate, firstBlock } from '../../../opened-certificates';
import { PAGES } from '../../pages';
import { SECRET_SOURCES } from '../../secret-view';
import { usedSecret } from '../../tls';

export const certificateIsReadable: Rule = {
  id: 'HM-311',
  title: 'What is to be a certificate can be read as one',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'error',
  source: PAGES.certificates,
  reason:
    'The gateway and cert-manager read PEM: blocks between lines of dashes, the certificate first. Files that were put together without a ' +
    'line break between them, keys among the certificates and other formats are refused.',

  check(secret, context) {
    const used = usedSecret(secret, context);
    const pem = used?.view.isWhole ? used.view.read('tls.crt') : undefined;
    // Without any block it is what a tool will replace, or empty, which another rule says.
    if (!used || !pem?.value.includes('-----BEGIN')) {
      return undefined;
    }
    const fault = faultOf(pem.value);
    return fault
      ? [{ path: pem.path, problem: `"tls.crt" of the Secret that ${used.use.parameter} names ${fault[0]}`, fix: fault[1] }]
      : [];
  },
};

function faultOf(pem: string): readonly [problem: string, fix: string] | undefined {
  const first = firstBlock(pem);
  if (first !== 'CERTIFICATE') {
    return [`begins with "${first ?? '-----BEGIN'}", a certificate is expected`, 'put the certificate first, and the key into tls.key'];
  }
  if (/-----END [A-Z0-9 ]+-----[^\S\n]*-----BEGIN/.test(pem)) {
    return ['has two blocks on one line', 'put a line break between the end of one certificate and the beginning of the next'];
  }
  const broken = brokenCertificate(pem);
  return broken === undefined
    ? undefined
    : [`holds something as certificate ${broken + 1} that cannot be read`, 'copy the file again, from the first dash to the last'];
}
