import type { Document } from '../../../../../src/finding';
import { deletionProtectionIsKnown } from '../../../../../src/systems/hybrid-manager/rules/settings/deletion-protection';
import { controlPlaneWith, judges } from '../documents';

function protectedBy(word: string): Document {
  const plain = controlPlaneWith();
  const metadata = { name: plain.name, annotations: { 'biganimal.enterprisedb.io/deletion-protect': word } };
  return { ...plain, body: { ...plain.body, metadata } };
}

judges(deletionProtectionIsKnown, [
  ['nothing is said', undefined, controlPlaneWith()],
  ['it is on', [], protectedBy('enabled')],
  ['it is off', [], protectedBy('disabled')],
  [
    'another word',
    [
      'warning /metadata/annotations/biganimal.enterprisedb.io~1deletion-protect: "true" is neither "enabled" nor "disabled"; write "enabled", and "disabled" just before you delete the object',
    ],
    protectedBy('true'),
  ],
]);
