import type { IdentityProviderIntent } from '../answers/identity-provider';
import type { InstallationIntent } from '../intent';
import { USER_ZERO_ID } from '../names';
import { type Setting, setting } from './setting';

/** Before 2026.2: users and identity providers in the configuration. */
export function staticIdentity({ administrator, identityProviders, portal }: InstallationIntent): Setting[] {
  const { email, username, hash } = administrator;
  const users = [{ email, hash, userID: USER_ZERO_ID, username }];
  return [
    setting('pgai/portal/authentication/staticPasswords', users, 'administrator'),
    setting(
      'pgai/portal/authentication/idpConnectors',
      identityProviders.length === 0 ? undefined : identityProviders.map((provider) => connector(provider, portal)),
      'identityProviders',
    ),
  ];
}

function connector({ type, id, name, config }: IdentityProviderIntent, portal: string) {
  const callback = `https://${portal}/auth/callback`;
  const addresses = type === 'saml' ? { entityIssuer: callback, redirectURI: callback } : {};
  return { type, id, name, config: { ...config, ...addresses } as { readonly [name: string]: string } };
}
