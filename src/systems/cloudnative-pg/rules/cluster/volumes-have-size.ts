import { type JsonObject, memberAt, type RuleFinding } from '../../../../finding';
import { parseQuantity } from '../../../../kubernetes/quantity';
import { isSet, mapsAt, textAt } from '../../cluster-view';
import { isZeroAmount } from './amounts';
import { clusterRule } from './cluster-rule';

export const volumesHaveSize = clusterRule({
  id: 'CNPG-301',
  title: 'Every volume has a size',
  reason: 'The operator makes the volumes of an instance itself, and refuses a cluster that does not say how large they are to be.',

  check(spec) {
    return [
      ...sizeFindings(spec.storage, '/spec/storage'),
      ...(isSet(spec, 'walStorage') ? sizeFindings(spec.walStorage, '/spec/walStorage') : []),
      ...mapsAt(spec, 'tablespaces').flatMap(([item, index]) => sizeFindings(item.storage, `/spec/tablespaces/${index}/storage`)),
    ];
  },
});

function sizeFindings(volume: JsonObject[string] | undefined, path: string): RuleFinding[] {
  const size = textAt(volume, 'size');
  if (size !== '') {
    const problem = `"${size}" is no quantity, the size of a volume is expected`;
    return parseQuantity(size) ? [] : [{ path: `${path}/size`, problem, fix: 'write a number with a suffix, such as 10Gi' }];
  }
  if (!isZeroAmount(memberAt(volume, 'pvcTemplate', 'resources', 'requests', 'storage'))) {
    return [];
  }
  return [
    {
      path: `${path}/size`,
      problem: 'the volume has no size, one is expected',
      fix: 'write the size, or a storage request in pvcTemplate',
    },
  ];
}
