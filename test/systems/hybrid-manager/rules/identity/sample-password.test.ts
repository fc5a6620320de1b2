import { passwordsAreNoSamples } from '../../../../../src/systems/hybrid-manager/rules/identity/sample-password';
import { controlPlaneWith, judges, valuesWith, withIdentity } from '../documents';

judges(passwordsAreNoSamples, [
  ['none', undefined, controlPlaneWith()],
  [
    'another hash passes',
    [],
    withIdentity({ staticPasswords: [{ hash: '$2y$10$vKOAXfLHbeV1OQxMpxlLdOIwnX.JAN.ZrD9ZU//ocrNQwhQIMtXhz' }] }),
  ],
  [
    'that of the page for EKS fails',
    [
      'error /spec/pgai/portal/authentication/staticPasswords/0/hash: the hash is that of a public sample, whose password everybody knows; write what `htpasswd -BinC 10 admin` prints for your own password, in single quotes',
    ],
    withIdentity({ staticPasswords: [{ hash: '$2y$10$vKOAXfLHbeV1OQxMpxlLdOIwnX.JAN.ZrD9ZU//ocrNQwhQIMtXhy' }] }),
  ],
  [
    'that of Dex fails',
    [
      'error /pgai/portal/authentication/staticPasswords/0/hash: the hash is that of a public sample, whose password everybody knows; write what `htpasswd -BinC 10 admin` prints for your own password, in single quotes',
    ],
    valuesWith({
      pgai: { portal: { authentication: { staticPasswords: [{ hash: '$2a$10$2b2cU8CPhOTaGrs1HRQuAueS7JTT5ZHsHSzYiFPm1leZck7Mc8T4W' }] } } },
    }),
  ],
]);
