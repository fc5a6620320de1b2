/** Plain data behind SuperuserAccess. */
export interface SuperuserIntent {
  readonly enabled: boolean;
  readonly secret?: string;
}

/**
 * Whether the role `postgres` can log in over the network.
 *
 * @see https://cloudnative-pg.io/documentation/current/applications/
 */
export class SuperuserAccess {
  /** It cannot: it has no password. */
  public static disabled(): SuperuserAccess {
    return new SuperuserAccess({ enabled: false });
  }

  /**
   * It can, with a password that the operator makes, or with yours.
   *
   * @param secret a Secret of type `kubernetes.io/basic-auth` whose user is `postgres`; default `<cluster>-superuser`, made by the operator
   */
  public static enabled(secret?: string): SuperuserAccess {
    return new SuperuserAccess({ enabled: true, secret });
  }

  /**
   * @internal
   */
  public readonly _intent: SuperuserIntent;

  private constructor(intent: SuperuserIntent) {
    this._intent = Object.freeze(intent);
  }
}
