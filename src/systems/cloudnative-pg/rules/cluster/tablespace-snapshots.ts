import { isJsonObject, memberAt, pointerStep } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { mapsAt, textAt } from './view';

const CLASSES = ['backup', 'volumeSnapshot', 'tablespaceClassName'];

export const tablespaceSnapshots = clusterRule({
  id: 'CNPG-333',
  title: 'Snapshot classes are given for tablespaces that there are',
  source: 'https://cloudnative-pg.io/documentation/current/appendixes/backup_volumesnapshot/',
  reason: 'A class for a tablespace that is not declared is a slip of the pen, and the one that was meant gets another class.',
  about: [`/spec/${CLASSES.join('/')}`],

  check(spec) {
    const classes = memberAt(spec, ...CLASSES);
    if (!isJsonObject(classes)) {
      return undefined;
    }
    const declared = new Set(mapsAt(spec, 'tablespaces').map(([item]) => textAt(item, 'name')));
    return Object.keys(classes)
      .filter((name) => !declared.has(name))
      .map((name) => ({
        path: `/spec/${CLASSES.join('/')}${pointerStep(name)}`,
        problem: `no tablespace of the cluster is called "${name}"`,
        fix: 'declare it in spec.tablespaces, or correct the name',
        aboutKey: true,
      }));
  },
});
