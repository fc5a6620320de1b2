import { requireAnswer, requireText } from '../../../intent/texts';

/** Plain data behind IdentityProvider. */
export interface IdentityProviderIntent {
  readonly type: 'ldap' | 'saml';
  readonly id: string;
  readonly name: string;
  /** As Dex reads it; without what follows from the portal's domain. */
  readonly config: { readonly [key: string]: string | boolean | object | undefined };
}

/** How an LDAP directory is searched. */
export interface LdapUserSearch {
  /** Where users are, for example `ou=people,dc=example,dc=com`. */
  readonly baseDn: string;

  /** The attribute that users log in with, for example `uid`. */
  readonly username: string;

  /** The attribute with the address. */
  readonly emailAttribute: string;

  /**
   * The attribute that identifies a user for good.
   *
   * @default DN
   */
  readonly idAttribute?: string;

  /**
   * The attribute with the name that is shown.
   *
   * @default - none
   */
  readonly nameAttribute?: string;

  /**
   * A filter over users, for example `(objectClass=person)`.
   *
   * @default - none
   */
  readonly filter?: string;
}

/** How groups are found. */
export interface LdapGroupSearch {
  /** Where groups are. */
  readonly baseDn: string;

  /** The attribute of the user that the group knows. */
  readonly userAttribute: string;

  /** The attribute of the group that holds it. */
  readonly groupAttribute: string;

  /** The attribute with the name of the group. */
  readonly nameAttribute: string;

  /**
   * A filter over groups.
   *
   * @default - none
   */
  readonly filter?: string;
}

/** Who searches the directory. */
export class LdapBind {
  /** Nobody: the directory answers everyone. */
  public static anonymous(): LdapBind {
    return new LdapBind({});
  }

  /**
   * A user, whose password stands in the configuration, for all to read who can read it.
   *
   * @param dn of the user
   * @param password without "$", which would be taken for a variable
   * @throws if one is blank, or the password holds a "$"
   */
  public static passwordInManifest(dn: string, password: string): LdapBind {
    if (requireText('the password of the LDAP user', password).includes('$')) {
      throw new Error('LdapBind.passwordInManifest() cannot take a password with "$" in it, which is read as the name of a variable');
    }
    return new LdapBind({ bindDN: requireText('the DN of the LDAP user', dn), bindPW: password });
  }

  /**
   * @internal
   */
  public readonly _config: { readonly bindDN?: string; readonly bindPW?: string };

  private constructor(config: { readonly bindDN?: string; readonly bindPW?: string }) {
    this._config = Object.freeze(config);
  }
}

/** An LDAP directory. */
export interface LdapOptions {
  /** Its address, for example `ldap.example.com:636`. */
  readonly host: string;

  /** Who searches it. */
  readonly bind: LdapBind;

  /** How users are found. */
  readonly userSearch: LdapUserSearch;

  /**
   * How groups are found.
   *
   * @default - groups are not read
   */
  readonly groupSearch?: LdapGroupSearch;

  /**
   * The authorities that signed its certificate, as PEM.
   *
   * @default - those that are known to all
   */
  readonly rootCa?: string;

  /**
   * The connection begins in the clear and is encrypted then.
   *
   * @default false
   */
  readonly startTls?: boolean;
}

/** A provider that speaks SAML. */
export interface SamlOptions {
  /** Where it takes logins, an https address. */
  readonly ssoUrl: string;

  /** Its certificate, as PEM. */
  readonly certificate: string;

  /**
   * The attribute with the name.
   *
   * @default name
   */
  readonly usernameAttribute?: string;

  /**
   * The attribute with the address.
   *
   * @default email
   */
  readonly emailAttribute?: string;

  /**
   * The attribute with the groups.
   *
   * @default - groups are not read
   */
  readonly groupsAttribute?: string;
}

/**
 * Who knows the users.
 *
 * Before 2026.2 it is part of the configuration. Since then providers are entered in the console: the steps for a person say what.
 *
 * @see https://dexidp.io/docs/connectors/
 */
export class IdentityProvider {
  /**
   * An LDAP directory.
   *
   * @param id of the connector, part of addresses
   * @param name that the login page shows
   * @param options address and searches
   * @throws if a text is blank
   */
  public static ldap(id: string, name: string, options: LdapOptions): IdentityProvider {
    const owner = 'IdentityProvider.ldap()';
    const users = requireAnswer(owner, 'userSearch', options?.userSearch, '{ baseDn, username, emailAttribute }');
    const bind = requireAnswer(owner, 'bind', options.bind, 'LdapBind.anonymous(), or LdapBind.passwordInManifest(…)');
    return new IdentityProvider('ldap', id, name, {
      host: requireText('the address of the LDAP directory', options.host),
      startTLS: options.startTls,
      rootCAData: options.rootCa && base64(options.rootCa),
      ...bind._config,
      userSearch: {
        baseDN: requireText('the base DN of users', users.baseDn),
        filter: users.filter,
        username: requireText('the attribute that users log in with', users.username),
        idAttr: users.idAttribute ?? 'DN',
        emailAttr: requireText('the attribute with the address', users.emailAttribute),
        nameAttr: users.nameAttribute,
      },
      groupSearch: options.groupSearch && groupSearch(options.groupSearch),
    });
  }

  /**
   * A provider that speaks SAML: Entra, Okta and others.
   *
   * @param id of the connector, part of addresses
   * @param name that the login page shows
   * @param options address and certificate
   * @throws if a text is blank, or the address is not https
   */
  public static saml(id: string, name: string, options: SamlOptions): IdentityProvider {
    if (!/^https:\/\/[^\s/[\]()]+(\/[^\s[\]()]*)?$/.test(options?.ssoUrl ?? '')) {
      throw new Error(`IdentityProvider.saml() needs \`ssoUrl\`, an https address, got ${JSON.stringify(options?.ssoUrl ?? null)}`);
    }
    return new IdentityProvider('saml', id, name, {
      ssoURL: options.ssoUrl,
      caData: base64(requireText("the provider's certificate", options.certificate)),
      usernameAttr: options.usernameAttribute ?? 'name',
      emailAttr: options.emailAttribute ?? 'email',
      groupsAttr: options.groupsAttribute,
    });
  }

  /**
   * @internal
   */
  public readonly _intent: IdentityProviderIntent;

  private constructor(type: IdentityProviderIntent['type'], id: string, name: string, config: IdentityProviderIntent['config']) {
    if (!/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(id ?? '')) {
      throw new Error(`the id of an identity provider is lower-case letters, digits and "-", got ${JSON.stringify(id)}`);
    }
    this._intent = Object.freeze({ type, id, name: requireText('the name of the identity provider', name), config });
  }
}

function groupSearch(groups: LdapGroupSearch): object {
  return {
    baseDN: groups.baseDn,
    filter: groups.filter,
    userMatchers: [{ userAttr: groups.userAttribute, groupAttr: groups.groupAttribute }],
    nameAttr: groups.nameAttribute,
  };
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}
