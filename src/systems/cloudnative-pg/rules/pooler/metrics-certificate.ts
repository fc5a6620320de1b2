import { memberAt, type Rule } from '../../../../finding';
import { givenText } from '../given';
import { POOLER } from '../kinds';
import { isValidated } from '../validation-switch';

export const poolerMetricsHaveCertificate: Rule = {
  id: 'CNPG-444',
  title: 'Metrics of a pooler over TLS have a certificate of its own',
  kinds: [POOLER],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/connection_pooling/#tls-for-the-metrics-endpoint',
  reason: 'Without clientTLSSecret the pooler would show the certificate of the cluster, which is not made out to it.',
  since: '1.30',

  check(document) {
    const [monitoring, pgbouncer] = ['monitoring', 'pgbouncer'].map((section) => memberAt(document.body, 'spec', section));
    const monitored = memberAt(monitoring, 'tls', 'enabled') === true && memberAt(monitoring, 'enablePodMonitor') === true;
    if (!monitored || !isValidated(document)) {
      return undefined;
    }
    return givenText(pgbouncer, 'clientTLSSecret', 'name') !== undefined
      ? []
      : [
          {
            path: '/spec/pgbouncer/clientTLSSecret',
            problem: 'monitoring.tls and enablePodMonitor are on, and clientTLSSecret is missing',
            fix: 'write clientTLSSecret, or enablePodMonitor: false and a PodMonitor of your own',
          },
        ];
  },
};
