import { clusterRule } from './cluster-rule';
import { numberAt } from './view';

export const walSegmentSize = clusterRule({
  id: 'CNPG-314',
  title: 'The size of WAL segments is a power of two',
  source: 'https://www.postgresql.org/docs/current/app-initdb.html#APP-INITDB-OPTION-WAL-SEGSIZE',
  reason: 'initdb makes segments of 1, 2, 4 and so on up to 1024 megabytes, and nothing in between.',
  about: ['/spec/bootstrap/initdb/walSegmentSize'],

  check(spec) {
    const size = numberAt(spec, 0, 'bootstrap', 'initdb', 'walSegmentSize');
    if (!size) {
      return undefined;
    }
    return size > 0 && Number.isInteger(Math.log2(size))
      ? []
      : [
          {
            path: '/spec/bootstrap/initdb/walSegmentSize',
            problem: `${size} megabytes is no power of two, 1 to 1024 in powers of two are expected`,
            fix: 'write 16, the default of Postgres, or the power of two that is meant',
          },
        ];
  },
});
