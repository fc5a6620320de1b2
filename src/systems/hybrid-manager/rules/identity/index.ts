import type { Rule } from '../../../../finding';
import { administratorHasId } from './administrator';
import { identityAuthorityIsReadable } from './authority';
import { connectorsAreKnown } from './connector';
import { connectorsAreWhole } from './connector-config';
import { ldapHostIsHost } from './ldap-host';
import { passwordsAreHashed } from './password';
import { samlComesBack } from './saml-addresses';
import { samlUrlIsUrl } from './saml-url';
import { passwordsAreNoSamples } from './sample-password';
import { somebodyCanLogIn } from './somebody';
import { identityIsNotStatic } from './static-identity';
import { usersAreWhole } from './users';

/** Who may log in, by id. */
export const IDENTITY_RULES: readonly Rule[] = [
  samlComesBack,
  ldapHostIsHost,
  identityIsNotStatic,
  connectorsAreKnown,
  connectorsAreWhole,
  samlUrlIsUrl,
  identityAuthorityIsReadable,
  usersAreWhole,
  administratorHasId,
  passwordsAreHashed,
  passwordsAreNoSamples,
  somebodyCanLogIn,
];
