import { labelSelectorFindings } from '../../../../kubernetes/labels';
import { clusterRule } from './cluster-rule';
import { mapsAt } from './view';

export const podSelectors = clusterRule({
  id: 'CNPG-370',
  title: 'Selectors for pg_hba select',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors',
  since: '1.29',
  reason: 'The addresses of the Pods that are selected are written into pg_hba.conf.',
  about: ['/spec/podSelectorRefs'],

  check(spec) {
    const selectors = mapsAt(spec, 'podSelectorRefs');
    return selectors.length === 0
      ? undefined
      : selectors.flatMap(([item, index]) => labelSelectorFindings(item.selector, `/spec/podSelectorRefs/${index}/selector`));
  },
});
