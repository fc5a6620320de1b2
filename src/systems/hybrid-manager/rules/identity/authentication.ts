import { type Json, memberAt } from '../../../../finding';
import type { Configuration, Placed } from '../../configuration';
import { ofMember } from '../places';

const STEPS = ['pgai', 'portal', 'authentication'] as const;

/** Pointers of a member of the section on authentication, for `about`. */
export function ofAuthentication(name: string): string[] {
  return ofMember(...STEPS, name);
}

/** The identity providers that the configuration lists. */
export function connectorsOf(configuration: Configuration): readonly Placed[] {
  return configuration.itemsAt(...STEPS, 'idpConnectors');
}

/** The users that the configuration lists. */
export function staticUsersOf(configuration: Configuration): readonly Placed[] {
  return configuration.itemsAt(...STEPS, 'staticPasswords');
}

/** The `config` of each identity provider of that type, and where it stands. */
export function configsOf(configuration: Configuration, type: string): { readonly config: Json; readonly path: string }[] {
  return connectorsOf(configuration)
    .filter(({ value }) => memberAt(value, 'type') === type)
    .map(({ value, path }) => ({ config: memberAt(value, 'config') ?? null, path: `${path}/config` }));
}
