import { requireAnswer, requireText } from '../../../intent/texts';
import { BCRYPT_HASH } from '../bcrypt';
import { isSampleHash } from '../static-passwords';

/**
 * A password as its bcrypt hash: what `htpasswd -BinC 10 admin` prints behind the colon.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/environment_prep/
 */
export class BcryptHash {
  /**
   * The hash. Its shape is checked, not what it is a hash of.
   *
   * @param hash 60 characters, `$2y$10$` first
   * @throws if it is no bcrypt hash, or stands in a public sample
   */
  public static of(hash: string): BcryptHash {
    if (typeof hash !== 'string' || !BCRYPT_HASH.test(hash)) {
      throw new Error(
        'BcryptHash.of() takes the 60 characters that `htpasswd -BinC 10 admin` prints behind the colon, beginning with "$2y$10$"',
      );
    }
    if (isSampleHash(hash)) {
      throw new Error(
        'BcryptHash.of() got the hash of a public sample, whose password everybody knows; make one of a password of your own',
      );
    }
    return new BcryptHash(hash);
  }

  /**
   * @internal
   */
  public readonly _hash: string;

  private constructor(hash: string) {
    this._hash = hash;
  }
}

/** Plain data behind Administrator. */
export interface AdministratorIntent {
  readonly email: string;
  readonly username: string;
  readonly hash: string;
}

/** The first administrator: who logs in before anybody else exists. */
export interface AdministratorOptions {
  /** The e-mail address, which the login asks for. */
  readonly email: string;

  /** The password's hash. */
  readonly passwordHash: BcryptHash;

  /**
   * The login name.
   *
   * @default - the e-mail address
   */
  readonly username?: string;
}

/**
 * User-0, the administrator that every installation begins with.
 *
 * Before 2026.2 it stands in the configuration; since then in the Secret `hm-portal-bootstrap`.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/configuration/customizing_secrets/core_secrets/
 */
export class Administrator {
  /**
   * The administrator.
   *
   * @param options address and hash
   * @throws if the address is none, or the hash is missing
   */
  public static of(options: AdministratorOptions): Administrator {
    const { _hash } = requireAnswer('Administrator.of()', 'passwordHash', options?.passwordHash, "BcryptHash.of('$2y$10$…')");
    const email = requireText('the e-mail address of the administrator', options.email);
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
      throw new Error(`the e-mail address of the administrator is one such as "dba@example.com", got ${JSON.stringify(email)}`);
    }
    return new Administrator({ email, username: options.username ?? email, hash: _hash });
  }

  /**
   * @internal
   */
  public readonly _intent: AdministratorIntent;

  private constructor(intent: AdministratorIntent) {
    this._intent = Object.freeze(intent);
  }
}
