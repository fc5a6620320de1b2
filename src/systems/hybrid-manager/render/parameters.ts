import { has } from '../features';
import { CERT_MANAGER_NAMESPACE } from '../names';
import { type Setting, setting } from './setting';

/**
 * Parameters that the page on preparing asks to be added as they are.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/environment_prep/
 */
const ASKED_FOR: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'edb-migration-portal': { enable_pdb: 'false' },
  'upm-api-pnxt-metric': { log_level: 'info', tsdb_host: 'thanos-query.monitoring.svc.cluster.local', tsdb_port: '9090' },
  'upm-api-pnxt-pd': { log_level: 'info' },
  // The component is called that.
  'upm-beaco-ff-base': { aes_key_rotation_interval: '2160h', usage_generator_interval: '24h' },
  'upm-beaco-usages': { usage_generator_interval: '24h' },
  'upm-istio-gateway': { enable_server_session: 'true' },
  'upm-prometheus': { memory: '4Gi' },
  'upm-thanos': { memcached_cpu: '500m', memcached_memory: '2Gi', query_frontend_cpu: '200m', query_frontend_memory: '120Mi' },
  'upm-trust-manager': { cert_manager_namespace: CERT_MANAGER_NAMESPACE },
};

export function componentDefaults(release: string): Setting[] {
  if (!has(release, 'componentDefaults')) {
    return [];
  }
  return Object.entries(ASKED_FOR).flatMap(([component, parameters]) =>
    Object.entries(parameters).map(([name, value]) => setting(`components/${component}/${name}`, value, '')),
  );
}
