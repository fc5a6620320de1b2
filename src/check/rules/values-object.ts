import type { RuleFinding } from '../../finding';
import type { RuleCard } from './document-rule';

/** Values are told by what the caller says of a file, never by what stands in it. */
export const valuesAreNoObject: RuleCard & { find(apiVersion: string): readonly RuleFinding[] } = {
  id: 'DOC-113',
  title: 'Values of a chart are no object',
  layer: 'document',
  severity: 'error',
  source: 'https://helm.sh/docs/chart_template_guide/values_files/',
  reason: 'Helm reads the values of a chart, and no API server takes them. What says apiVersion and kind is sent to one.',

  find(apiVersion) {
    return [
      {
        path: '/kind',
        problem: `no API server has "Values" of "${apiVersion}"`,
        fix: 'take apiVersion and kind out, and give the file with --values CHART=PATH',
      },
    ];
  },
};
