import { passwordsAreHashed } from '../../../../../src/systems/hybrid-manager/rules/identity/password';
import { controlPlaneWith, judges, withIdentity } from '../documents';

judges(passwordsAreHashed, [
  ['none', undefined, controlPlaneWith()],
  ['a hash passes', [], withIdentity({ staticPasswords: [{ hash: '$2y$10$vKOAXfLHbeV1OQxMpxlLdOIwnX.JAN.ZrD9ZU//ocrNQwhQIMtXhz' }] })],
  [
    'a higher cost passes',
    [],
    withIdentity({ staticPasswords: [{ hash: '$2b$12$vKOAXfLHbeV1OQxMpxlLdOIwnX.JAN.ZrD9ZU//ocrNQwhQIMtXhz' }] }),
  ],
  [
    'a lower one is told',
    [
      'warning /spec/pgai/portal/authentication/staticPasswords/0/hash: the cost of the hash is 9, 10 or more is expected; write what `htpasswd -BinC 10 admin` prints for your own password, in single quotes',
    ],
    withIdentity({ staticPasswords: [{ hash: '$2y$09$vKOAXfLHbeV1OQxMpxlLdOIwnX.JAN.ZrD9ZU//ocrNQwhQIMtXhz' }] }),
  ],
  [
    'one that a shell has eaten fails',
    [
      'error /spec/pgai/portal/authentication/staticPasswords/0/hash: the text here is no bcrypt hash, $2y$10$ and 53 characters are expected, 60 in all; it has 53; write what `htpasswd -BinC 10 admin` prints for your own password, in single quotes',
    ],
    withIdentity({ staticPasswords: [{ hash: 'vKOAXfLHbeV1OQxMpxlLdOIwnX.JAN.ZrD9ZU//ocrNQwhQIMtXhz' }] }),
  ],
  [
    'one character less fails',
    [
      'error /spec/pgai/portal/authentication/staticPasswords/0/hash: the text here is no bcrypt hash, $2y$10$ and 53 characters are expected, 60 in all; it has 59; write what `htpasswd -BinC 10 admin` prints for your own password, in single quotes',
    ],
    withIdentity({ staticPasswords: [{ hash: '$2y$10$KOAXfLHbeV1OQxMpxlLdOIwnX.JAN.ZrD9ZU//ocrNQwhQIMtXhz' }] }),
  ],
  [
    'the password itself fails, and is not shown',
    [
      'error /spec/pgai/portal/authentication/staticPasswords/0/hash: the text here is no bcrypt hash, $2y$10$ and 53 characters are expected, 60 in all; it has 7; write what `htpasswd -BinC 10 admin` prints for your own password, in single quotes',
    ],
    withIdentity({ staticPasswords: [{ hash: 'hunter2' }] }),
  ],
  [
    'none of it fails',
    [
      'error /spec/pgai/portal/authentication/staticPasswords/0/hash: hash is missing; write what `htpasswd -BinC 10 admin` prints for your own password, in single quotes',
    ],
    withIdentity({ staticPasswords: [{}] }),
  ],
]);
