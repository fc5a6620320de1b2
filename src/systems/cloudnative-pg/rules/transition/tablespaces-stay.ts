import { clusterChange } from './cluster-change';
import { tablespacesOf } from './volumes';

export const tablespacesStay = clusterChange({
  id: 'CNPG-505',
  title: 'A tablespace, once there, stays',
  source: 'https://cloudnative-pg.io/documentation/current/tablespaces/',
  reason: 'The operator never removes a tablespace, as tables may live in it. A name in other letters is another tablespace.',

  check({ spec, old }) {
    if (!Array.isArray(old.tablespaces)) {
      return undefined;
    }
    const before = [...tablespacesOf(old).keys()];
    if ((spec.tablespaces ?? null) === null && before.length === 0) {
      return [{ path: '/spec/tablespaces', problem: 'the empty list is taken away, it is expected to stay', fix: 'keep tablespaces: []' }];
    }
    const now = tablespacesOf(spec);
    return before
      .filter((name) => !now.has(name))
      .map((name) => ({
        path: '/spec/tablespaces',
        problem: `the tablespace "${name}" is taken away, it is expected to stay`,
        fix: 'keep it in the list, under the same name',
      }));
  },
});
