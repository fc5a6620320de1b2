import { pointerStep } from '../../../../finding';
import { parametersOf } from '../../cluster-view';
import { PARAMETER_NAME } from '../../parameters';
import { clusterRule } from './cluster-rule';

export const parameterNames = clusterRule({
  id: 'CNPG-346',
  title: 'Names of parameters are names',
  source: 'https://www.postgresql.org/docs/current/config-setting.html#CONFIG-SETTING-CONFIGURATION-FILE',
  since: '1.30',
  reason: 'Names are written into postgresql.conf as they are. A line break in one would be another line of the configuration.',
  about: ['/spec/postgresql/parameters'],

  check(spec) {
    const names = [...parametersOf(spec).keys()];
    return names.length === 0
      ? undefined
      : names
          .filter((name) => !PARAMETER_NAME.test(name))
          .map((name) => ({
            path: `/spec/postgresql/parameters${pointerStep(name)}`,
            problem: `${JSON.stringify(name)} is no name of a parameter, letters, digits, "_" and "$" are expected, with at most one "." between`,
            fix: 'correct the name',
            aboutKey: true,
          }));
  },
});
