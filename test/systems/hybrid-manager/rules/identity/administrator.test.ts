import { administratorHasId } from '../../../../../src/systems/hybrid-manager/rules/identity/administrator';
import { controlPlaneWith, judges, withIdentity } from '../documents';

judges(administratorHasId, [
  ['none', undefined, controlPlaneWith()],
  ['the known id passes', [], withIdentity({ staticPasswords: [{ userID: 'x' }, { userID: 'c5998173-a605-449a-a9a5-4a9c33e26df7' }] })],
  [
    'the one that is cut is told',
    [
      'warning /spec/pgai/portal/authentication/staticPasswords/0/userID: "c5998173-a605-449a-a9a5-4a9c33e26df" lacks its last character, as on the page for EKS: the page on preparing has "c5998173-a605-449a-a9a5-4a9c33e26df7"; write "c5998173-a605-449a-a9a5-4a9c33e26df7"',
    ],
    withIdentity({ staticPasswords: [{ userID: 'c5998173-a605-449a-a9a5-4a9c33e26df' }] }),
  ],
  [
    'another one is told',
    [
      'warning /spec/pgai/portal/authentication/staticPasswords/0/userID: no user has the id "c5998173-a605-449a-a9a5-4a9c33e26df7": the page on preparing demands it for the first one, an older one takes any text; write "c5998173-a605-449a-a9a5-4a9c33e26df7"',
    ],
    withIdentity({ staticPasswords: [{ userID: 'user-0' }] }),
  ],
]);
