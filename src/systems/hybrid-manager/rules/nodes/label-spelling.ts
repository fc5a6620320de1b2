import { isJsonObject, memberAt, pointerStep, type Rule } from '../../../../finding';
import { configurationsFor } from '../../environment';
import { CONFIGURATIONS } from '../../kinds';
import { MISSPELT_PREFIX, NODE, RIGHT_PREFIX, taintsOf } from '../../nodes';
import { PAGES } from '../../pages';

export const nodeLabelsAreSpeltRight: Rule = {
  id: 'HM-601',
  title: 'Labels and taints of nodes are spelt as Hybrid Manager looks for them',
  kinds: [NODE],
  layer: 'soundness',
  severity: 'error',
  source: PAGES.requirements,
  reason:
    'Samples for older releases wrote edbplatform.io. Pods look for edbaiplatform.io, and no node is found, or its taint is not tolerated.',
  beside: CONFIGURATIONS,

  check(node, context) {
    if (configurationsFor(node, context).length === 0) {
      return undefined;
    }
    const labels = memberAt(node.body, 'metadata', 'labels');
    const names = Object.keys(isJsonObject(labels) ? labels : {}).filter(isMisspelt);
    return [
      ...names.map((name) => ({ ...said('label', name, `/metadata/labels${pointerStep(name)}`), aboutKey: true })),
      ...taintsOf(node)
        .filter(({ key }) => isMisspelt(key))
        .map(({ key, path }) => said('taint', key, `${path}/key`)),
    ];
  },
};

function isMisspelt(name: string): boolean {
  return name.startsWith(MISSPELT_PREFIX);
}

function said(what: string, name: string, path: string) {
  const right = name.replace(MISSPELT_PREFIX, RIGHT_PREFIX);
  return { path, problem: `the ${what} "${name}" is not one that Hybrid Manager knows, "${right}" is expected`, fix: `write ${right}` };
}
