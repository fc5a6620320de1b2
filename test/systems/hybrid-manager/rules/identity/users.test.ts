import { usersAreWhole } from '../../../../../src/systems/hybrid-manager/rules/identity/users';
import { controlPlaneWith, judges, withIdentity } from '../documents';

judges(usersAreWhole, [
  ['none', undefined, controlPlaneWith()],
  [
    'a user passes',
    [],
    withIdentity({
      staticPasswords: [{ email: 'owner@example.com', username: 'owner@example.com', userID: 'c5998173-a605-449a-a9a5-4a9c33e26df7' }],
    }),
  ],
  [
    'nothing of it fails',
    [
      'error /spec/pgai/portal/authentication/staticPasswords/0/email: email is missing; write email',
      'error /spec/pgai/portal/authentication/staticPasswords/0/username: username is missing; write username',
      'error /spec/pgai/portal/authentication/staticPasswords/0/userID: userID is missing; write userID',
    ],
    withIdentity({ staticPasswords: [{}] }),
  ],
  [
    'an address without a host fails',
    [
      'error /spec/pgai/portal/authentication/staticPasswords/0/email: "owner" is no address of mail; write the address that the user logs in with',
    ],
    withIdentity({ staticPasswords: [{ email: 'owner', username: 'owner', userID: 'c5998173-a605-449a-a9a5-4a9c33e26df7' }] }),
  ],
  [
    'the name of another one fails',
    ['error /spec/pgai/portal/authentication/staticPasswords/1/username: another user has the username "owner"; give each its own'],
    withIdentity({
      staticPasswords: [
        { email: 'a@example.com', username: 'owner', userID: 'c5998173-a605-449a-a9a5-4a9c33e26df7' },
        { email: 'b@example.com', username: 'owner', userID: 'b' },
      ],
    }),
  ],
]);
