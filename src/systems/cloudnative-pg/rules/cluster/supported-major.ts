import { isSet, majorOf } from '../../cluster-view';
import { clusterRule } from './cluster-rule';

const OLDEST = 13;

export const supportedMajor = clusterRule({
  id: 'CNPG-311',
  title: 'The major version is one that the operator runs',
  source: 'https://cloudnative-pg.io/documentation/current/supported_releases/',
  reason: 'The operator refuses versions before 13. It supports those that the PostgreSQL project maintains.',

  check(spec) {
    const major = majorOf(spec);
    if (major === undefined) {
      return undefined;
    }
    const path = isSet(spec, 'imageCatalogRef') ? '/spec/imageCatalogRef/major' : '/spec/imageName';
    return major >= OLDEST
      ? []
      : [
          {
            path,
            problem: `PostgreSQL ${major} is not run by the operator, ${OLDEST} or newer is expected`,
            fix: 'choose a newer major version',
          },
        ];
  },
});
