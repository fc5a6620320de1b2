import { clusterRule } from './cluster-rule';
import { isSet } from './view';

const METHODS = ['initdb', 'recovery', 'pg_basebackup'];

export const oneBootstrapMethod = clusterRule({
  id: 'CNPG-320',
  title: 'A cluster begins in one way',
  source: 'https://cloudnative-pg.io/documentation/current/bootstrap/',
  reason: 'The data come from initdb, from a backup or from a running server. An empty section counts as a method too.',
  about: ['/spec/bootstrap'],

  check(spec) {
    if (!isSet(spec, 'bootstrap')) {
      return undefined;
    }
    const methods = METHODS.filter((method) => isSet(spec, 'bootstrap', method));
    return methods.length <= 1
      ? []
      : [
          {
            path: '/spec/bootstrap',
            problem: `there are ${methods.join(', ')}, one method is expected`,
            fix: 'keep the one that is meant',
          },
        ];
  },
});
