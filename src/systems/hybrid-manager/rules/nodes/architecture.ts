import { type Document, memberAt, type RuleFinding } from '../../../../finding';
import { DATA_LABEL, isControlPlane, labelOf, NODE, nodesFor } from '../../nodes';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';

export const nodesAreOfOneArchitecture = configurationRule({
  id: 'HM-605',
  title: 'Nodes are of one architecture that images are made for',
  severity: 'error',
  source: PAGES.requirements,
  reason:
    'The nodes of Hybrid Manager are never mixed. Up to 1.3 and on older pages they are AMD64; the newest page on requirements takes ARM64 as ' +
    'well.',
  beside: [NODE],

  check({ configuration, context }) {
    const nodes = nodesFor(configuration.document, context);
    const own = nodes.filter((node) => isControlPlane(node) || labelOf(node, DATA_LABEL) !== undefined);
    const names = [...new Set((own.length > 0 ? own : nodes).flatMap((node) => architectureOf(node) ?? []))].sort();
    return names.length === 0 ? undefined : findingsOf(names);
  },
});

function findingsOf(names: readonly string[]): RuleFinding[] {
  if (names.length > 1) {
    return [
      {
        path: '',
        problem: `nodes of ${names.map((name) => `"${name}"`).join(' and ')} are mixed, one architecture is expected`,
        fix: 'use nodes of one',
      },
    ];
  }
  return names[0] === 'amd64'
    ? []
    : [
        {
          path: '',
          severity: 'warning',
          problem: `the nodes are "${names[0]}": older pages take amd64 alone, the newest one takes arm64 as well`,
          fix: 'use nodes of amd64, or ask the vendor whether your release runs on others',
        },
      ];
}

function architectureOf({ body }: Document): string | undefined {
  const written = memberAt(body, 'status', 'nodeInfo', 'architecture') ?? memberAt(body, 'metadata', 'labels', 'kubernetes.io/arch');
  return typeof written === 'string' && written !== '' ? written : undefined;
}
