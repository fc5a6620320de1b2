import { type Draftable, type DraftMetadata, ManifestDraft, type RenderedManifest } from '../rendering';

const API_VERSION = 'monitoring.coreos.com/v1';

export interface PodMonitorOptions {
  readonly podLabels: Readonly<Record<string, string>>;
  /** Pod labels that become labels of every metric. */
  readonly metricLabels: readonly string[];
  readonly port: string;
  /** Where the certificate's authority is kept and which name the certificate has; absent: plain HTTP. */
  readonly tls?: { readonly authoritySecret: string; readonly serverName: string };
}

/** Tells Prometheus which pods to scrape. */
export function podMonitor(metadata: DraftMetadata, id: string, options: PodMonitorOptions): RenderedManifest {
  const draft = new ManifestDraft(API_VERSION, 'PodMonitor', metadata);
  draft.set(['spec', 'selector', 'matchLabels'], options.podLabels, '');
  draft.set(['spec', 'podTargetLabels'], options.metricLabels, '');
  const tls: Draftable = options.tls && {
    scheme: 'https',
    tlsConfig: { ca: { secret: { name: options.tls.authoritySecret, key: 'ca.crt' } }, serverName: options.tls.serverName },
  };
  draft.set(['spec', 'podMetricsEndpoints'], [{ port: options.port, ...(tls as object) }], 'monitoring');
  return draft.done(id);
}

export interface Alert {
  readonly name: string;
  /** `page` wakes somebody, `ticket` waits for the morning. */
  readonly severity: 'page' | 'ticket';
  readonly expression: string;
  /** How long it must hold, in Prometheus' notation. */
  readonly after: string;
  readonly summary: string;
}

export interface AlertGroup {
  readonly name: string;
  /** What every alert carries: without labels of its own, alerts of two objects would be one and the same to Alertmanager. */
  readonly labels: Readonly<Record<string, string>>;
  readonly alerts: readonly Alert[];
}

/** Alerts of one object. */
export function prometheusRule(metadata: DraftMetadata, id: string, group: AlertGroup): RenderedManifest {
  const draft = new ManifestDraft(API_VERSION, 'PrometheusRule', metadata);
  const rules = group.alerts.map((alert) => ({
    alert: alert.name,
    expr: alert.expression,
    for: alert.after,
    labels: { ...group.labels, severity: alert.severity },
    annotations: { summary: alert.summary },
  }));
  draft.set(['spec', 'groups'], [{ name: group.name, rules }], 'monitoring.alerts');
  return draft.done(id);
}
