import { clusterRule } from './cluster-rule';
import { isSet, mapsAt, textAt } from './view';

const REFERENCES = ['bootstrap', 'initdb', 'postInitApplicationSQLRefs'];

export const sqlReferences = clusterRule({
  id: 'CNPG-315',
  title: 'SQL for the application database is named by Secret or ConfigMap and key',
  reason: 'The operator reads one key of one object. It looks at this list alone; the other two lists of SQL references fail later.',
  about: [`/spec/${REFERENCES.join('/')}`],

  check(spec) {
    if (!isSet(spec, ...REFERENCES)) {
      return undefined;
    }
    return ['secretRefs', 'configMapRefs'].flatMap((list) =>
      mapsAt(spec, ...REFERENCES, list).flatMap(([item, index]) => {
        const missing = ['name', 'key'].filter((member) => textAt(item, member) === '');
        const path = `/spec/${REFERENCES.join('/')}/${list}/${index}`;
        return missing.length === 0
          ? []
          : [
              {
                path,
                problem: `the reference has no ${missing.join(' and no ')}, name and key are expected`,
                fix: `write ${missing.join(' and ')}`,
              },
            ];
      }),
    );
  },
});
