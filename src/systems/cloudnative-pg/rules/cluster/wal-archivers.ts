import { memberAt, type RuleFinding } from '../../../../finding';
import { ARCHIVE } from './archive-credentials';
import { clusterRule } from './cluster-rule';
import { isSet, mapsAt, textAt } from './view';

export const oneWalArchiver = clusterRule({
  id: 'CNPG-368',
  title: 'One archiver takes the WAL',
  source: 'https://cloudnative-pg.io/documentation/current/wal_archiving/',
  reason: 'Each segment is handed to one archiver, which alone decides that it is safe and can be removed.',
  about: ['/spec/plugins'],

  check(spec) {
    const plugins = mapsAt(spec, 'plugins');
    if (plugins.length === 0) {
      return undefined;
    }
    const archivers = plugins
      .filter(([item]) => memberAt(item, 'enabled') !== false && memberAt(item, 'isWALArchiver') === true)
      .map(([item]) => `"${textAt(item, 'name')}"`);
    const findings: RuleFinding[] = [];
    if (archivers.length > 0 && isSet(spec, ...ARCHIVE)) {
      const problem = `the plugin ${archivers[0]} archives WAL and backup.barmanObjectStore does too, one is expected`;
      findings.push({ path: '/spec/plugins', problem, fix: 'remove backup.barmanObjectStore' });
    }
    if (archivers.length > 1) {
      const problem = `the plugins ${archivers.join(' and ')} archive WAL, one is expected`;
      findings.push({ path: '/spec/plugins', problem, fix: 'write isWALArchiver: true at one of them' });
    }
    return findings;
  },
});
