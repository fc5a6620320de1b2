import { requireText } from '../../../intent/texts';

/** Plain data behind UsageReporting. */
export interface UsageReportingIntent {
  readonly installation: string;
  readonly companyCode: string;
}

/**
 * Usage is reported to EDB. From 2026.4 and 1.4.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/using_hybrid_manager/upgrading_hm/2026.3_to_2026.4/
 */
export class UsageReporting {
  /**
   * Under these names.
   *
   * @param installation name of this installation
   * @param companyCode that EDB gave
   * @throws if one is blank
   */
  public static to(installation: string, companyCode: string): UsageReporting {
    return new UsageReporting({
      installation: requireText('the name of the installation', installation),
      companyCode: requireText("the company's code", companyCode),
    });
  }

  /**
   * @internal
   */
  public readonly _intent: UsageReportingIntent;

  private constructor(intent: UsageReportingIntent) {
    this._intent = Object.freeze(intent);
  }
}
