/**
 * Which form the configuration is written in.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/migrate_bootstrap_to_operator/
 */
export class ConfigurationForm {
  /** `edbpgai-bootstrap.values.yaml`, for releases before 1.4. */
  public static values(): ConfigurationForm {
    return new ConfigurationForm(true, false);
  }

  /** The object HybridControlPlane, for the operator. */
  public static controlPlane(): ConfigurationForm {
    return new ConfigurationForm(false, true);
  }

  /** Both, to change from the one to the other. For releases before 1.4. */
  public static both(): ConfigurationForm {
    return new ConfigurationForm(true, true);
  }

  /**
   * @internal
   */
  public readonly _values: boolean;

  /**
   * @internal
   */
  public readonly _controlPlane: boolean;

  private constructor(values: boolean, controlPlane: boolean) {
    this._values = values;
    this._controlPlane = controlPlane;
  }
}
