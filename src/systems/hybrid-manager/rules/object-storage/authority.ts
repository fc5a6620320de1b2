import type { Rule } from '../../../../finding';
import { objectStorageIn } from '../../object-store';
import { SECRET_SOURCES, type SecretView } from '../../secret-view';
import { OBJECT_STORAGE_PAGE } from './source';

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\sA-Za-z0-9+/=]+-----END CERTIFICATE-----/;

const FORMS = [
  {
    key: 'aws_ca_bundle',
    read: (text: string) => text,
    expected: 'certificates in PEM are expected',
    fix: 'write the certificates as they are, from BEGIN to END',
  },
  {
    key: 'aws_ca_bundle_base64',
    read: (text: string) => Buffer.from(text, 'base64').toString(),
    expected: 'base64 of certificates in PEM is expected',
    fix: 'write what "base64 -w 0" makes of the file; under data Kubernetes wants that encoded once more',
  },
];

export const storeAuthorityIsPem: Rule = {
  id: 'HM-212',
  title: 'The authority of a store is one or more certificates',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source: OBJECT_STORAGE_PAGE,
  reason: 'Each connection to the store is checked against them. With none that can be read, no backup leaves the cluster.',

  check(document, context) {
    const secret = objectStorageIn(document, context);
    return FORMS.some(({ key }) => secret?.has(key)) ? FORMS.flatMap((form) => judge(secret!, form)) : undefined;
  },
};

function judge(secret: SecretView, { key, read, expected, fix }: (typeof FORMS)[number]) {
  const bundle = secret.read(key);
  return bundle && !CERTIFICATE.test(read(bundle.value))
    ? [{ path: bundle.path, problem: `"${key}" holds no certificate, ${expected}`, fix }]
    : [];
}
