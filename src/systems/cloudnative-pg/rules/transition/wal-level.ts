import { clusterChange } from './cluster-change';
import { effectiveParameters } from './parameters';

export const walLevelNeverMinimal = clusterChange({
  id: 'CNPG-508',
  title: 'An existing cluster does not change to wal_level minimal',
  source: 'https://www.postgresql.org/docs/current/runtime-config-wal.html#GUC-WAL-LEVEL',
  reason: 'With wal_level minimal nothing can be replicated or archived. The operator takes it for a new cluster of one instance only.',

  check({ spec, old, document, before }) {
    if (effectiveParameters(spec, document).get('wal_level') !== 'minimal') {
      return undefined;
    }
    const level = effectiveParameters(old, before).get('wal_level') ?? '';
    return level === '' || level === 'minimal'
      ? []
      : [
          {
            path: '/spec/postgresql/parameters/wal_level',
            problem: `wal_level would change from "${level}" to "minimal", which only a new cluster can have`,
            fix: `keep "${level}", or make a new cluster`,
          },
        ];
  },
});
