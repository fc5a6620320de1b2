import { clusterRule } from './cluster-rule';
import { archiveMode, instancesOf, isReplica, majorOf, userParameter } from './view';

const PATH = '/spec/postgresql/parameters/wal_level';
const LEVELS = ['logical', 'replica', 'minimal'];

export const walLevel = clusterRule({
  id: 'CNPG-348',
  title: 'The WAL holds what archive and standbys need',
  source: 'https://www.postgresql.org/docs/current/runtime-config-wal.html#GUC-WAL-LEVEL',
  reason:
    'With wal_level minimal nothing can be archived and nobody can follow. The operator archives unless the annotation cnpg.io/skipWalArchiving is "enabled".',
  about: [PATH],

  check(spec, document) {
    const level = userParameter(spec, 'wal_level');
    const instances = instancesOf(spec);
    if (level === undefined || instances === undefined || majorOf(spec) === undefined) {
      return undefined;
    }
    if (!LEVELS.includes(level)) {
      return [{ path: PATH, problem: `"${level}" is no level, one of ${LEVELS.join(', ')} is expected`, fix: 'write one of them' }];
    }
    const archives = archiveMode(spec, document) !== 'off';
    const needed = [
      ...(instances > 1 ? [`there are ${instances} instances`] : []),
      ...(archives ? ['the WAL is archived'] : []),
      ...(isReplica(spec, document) ? ['the cluster follows another one'] : []),
    ];
    return level !== 'minimal' || needed.length === 0
      ? []
      : [
          {
            path: PATH,
            problem: `wal_level is "minimal" and ${needed.join(', ')}, replica or logical is expected`,
            fix: 'write replica or logical',
          },
        ];
  },
});
