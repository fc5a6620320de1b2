import type { ClusterIntent } from '../../../intent/cluster';
import { type AlertGroup, podMonitor, prometheusRule } from '../../prometheus/manifests';
import type { RenderedManifest } from '../../rendering';
import { instanceLabels, services } from '../names';
import { clusterAlerts } from './alerts';
import { plainMetadata } from './metadata';
import { serverAuthoritySecret } from './tls';

function alerts(intent: ClusterIntent): AlertGroup {
  const labels = { cnpg_io_cluster: intent.name, ...(intent.namespace !== undefined && { namespace: intent.namespace }) };
  return { name: intent.name, labels, alerts: clusterAlerts(intent) };
}

/** The PodMonitor and the alert rules; the operator's own switch for a PodMonitor is deprecated. */
export function monitoringManifests(intent: ClusterIntent): RenderedManifest[] {
  const { monitoring } = intent;
  if (!monitoring) {
    return [];
  }
  const plain = plainMetadata(intent, intent.name);
  const metadata = { ...plain, labels: { ...plain.labels, ...monitoring.selectorLabels } };
  const monitor = podMonitor(metadata, 'pod-monitor', {
    podLabels: instanceLabels(intent.name),
    metricLabels: ['cnpg.io/cluster'],
    port: 'metrics',
    tls: monitoring.tls ? { authoritySecret: serverAuthoritySecret(intent), serverName: services.readWrite(intent.name) } : undefined,
  });
  return monitoring.alerts ? [monitor, prometheusRule(metadata, 'alerts', alerts(intent))] : [monitor];
}
