import { type Json, memberAt, type RuleFinding } from '../../../../finding';
import { isZeroAmount } from './amounts';
import { clusterRule } from './cluster-rule';
import { isSet, textAt } from './view';

export const storageIsSaidOnce = clusterRule({
  id: 'CNPG-386',
  title: 'Size and class of a volume are said once',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/storage/',
  reason:
    'The operator warns: what stands beside pvcTemplate wins over what stands in it. It looks at storage and walStorage, not at tablespaces.',
  about: ['/spec/storage/pvcTemplate', '/spec/walStorage/pvcTemplate'],

  check(spec) {
    const volumes = ['storage', 'walStorage'].filter((name) => isSet(spec, name, 'pvcTemplate'));
    return volumes.length === 0 ? undefined : volumes.flatMap((name) => doubled(spec[name], `/spec/${name}`));
  },
});

function doubled(volume: Json, path: string): RuleFinding[] {
  const [storageClass, size] = [memberAt(volume, 'storageClass'), textAt(volume, 'size')];
  const request = memberAt(volume, 'pvcTemplate', 'resources', 'requests', 'storage');
  const ofTemplate = memberAt(volume, 'pvcTemplate', 'storageClassName');
  return [
    ...(isSet(volume, 'storageClass') && isSet(volume, 'pvcTemplate', 'storageClassName')
      ? [
          {
            path: `${path}/storageClass`,
            problem: `the class is "${storageClass}" and "${ofTemplate}" in pvcTemplate, which has no effect`,
            fix: 'keep one of them',
          },
        ]
      : []),
    ...(size !== '' && !isZeroAmount(request)
      ? [
          {
            path: `${path}/size`,
            problem: `the size is ${size} and ${request} in pvcTemplate, which has no effect`,
            fix: 'keep one of them',
          },
        ]
      : []),
  ];
}
