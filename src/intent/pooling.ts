/**
 * Which instances a pooler connects to.
 */
export class PoolerTarget {
  /** The primary. */
  public static readWrite(): PoolerTarget {
    return new PoolerTarget('rw');
  }

  /** The standbys. */
  public static readOnly(): PoolerTarget {
    return new PoolerTarget('ro');
  }

  /** All instances. */
  public static read(): PoolerTarget {
    return new PoolerTarget('r');
  }

  /**
   * @internal
   */
  public readonly _type: 'rw' | 'ro' | 'r';

  private constructor(type: 'rw' | 'ro' | 'r') {
    this._type = type;
  }
}

/**
 * When a connection to the server is given back to the pool.
 *
 * @see https://www.pgbouncer.org/features.html
 */
export class PoolMode {
  /** When the client disconnects: everything works, few connections are shared. */
  public static session(): PoolMode {
    return new PoolMode('session');
  }

  /** When the transaction ends: many clients share few connections. Session state does not last. */
  public static transaction(): PoolMode {
    return new PoolMode('transaction');
  }

  /**
   * @internal
   */
  public readonly _mode: 'session' | 'transaction';

  private constructor(mode: 'session' | 'transaction') {
    this._mode = mode;
  }
}
