/** What can be changed about monitoring. */
export interface MonitoringOptions {
  /**
   * Labels by which Prometheus finds the PodMonitor and the PrometheusRule, for example `release: kube-prometheus-stack`.
   *
   * @default - none
   */
  readonly selectorLabels?: { [key: string]: string };

  /**
   * Emit alert rules beside the PodMonitor.
   *
   * @default true
   */
  readonly alerts?: boolean;

  /**
   * Serve the metrics over TLS.
   *
   * @default - the operator decides (CloudNativePG 1.30: plain HTTP)
   * @see https://cloudnative-pg.io/documentation/current/monitoring/#enabling-tls-on-the-metrics-port
   */
  readonly tls?: boolean;
}

/** Plain data behind PostgresMonitoring. */
export interface MonitoringIntent {
  readonly selectorLabels: Readonly<Record<string, string>>;
  readonly alerts: boolean;
  readonly tls?: boolean;
}

/**
 * What Prometheus sees of a cluster.
 *
 * @see https://cloudnative-pg.io/documentation/current/monitoring/
 */
export class PostgresMonitoring {
  /**
   * A PodMonitor of the Prometheus operator, and alert rules.
   *
   * @param options labels, alerts, TLS
   */
  public static prometheus(options: MonitoringOptions = {}): PostgresMonitoring {
    return new PostgresMonitoring({ selectorLabels: { ...options.selectorLabels }, alerts: options.alerts ?? true, tls: options.tls });
  }

  /** No monitoring objects: metrics are served all the same, for a scraper that finds pods by itself. */
  public static none(): PostgresMonitoring {
    return new PostgresMonitoring(undefined);
  }

  /**
   * @internal
   */
  public readonly _intent?: MonitoringIntent;

  private constructor(intent: MonitoringIntent | undefined) {
    this._intent = intent && Object.freeze(intent);
  }
}
