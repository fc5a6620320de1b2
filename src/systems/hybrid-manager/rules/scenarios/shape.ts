import { memberAt, type Rule, type RuleFinding } from '../../../../finding';
import { VALUES } from '../../kinds';
import { PAGES } from '../../pages';

export const scenariosAreOneText: Rule = {
  id: 'HM-022',
  title: 'A values file lists its scenarios in one text',
  kinds: [VALUES],
  layer: 'soundness',
  severity: 'warning',
  source: PAGES.conversion,
  reason:
    'The pages on upgrades and on the change to the operator write scenarios: "core,migration", the template of the page on preparing writes a ' +
    'list below spec. The chart that could settle it is not public.',
  about: ['/scenarios', '/spec/scenarios'],

  check({ body }) {
    return [
      ...faultOf(memberAt(body, 'scenarios'), '/scenarios', 'is a list'),
      ...faultOf(memberAt(body, 'spec', 'scenarios'), '/spec/scenarios', 'stands below spec'),
    ];
  },
};

function faultOf(written: unknown, path: string, what: string): RuleFinding[] {
  if (written === undefined || written === null || (typeof written === 'string' && path === '/scenarios')) {
    return [];
  }
  const names = Array.isArray(written) ? written.filter((name) => typeof name === 'string') : [];
  const text = names.length > 0 ? names.join(',') : 'core';
  const problem = `scenarios ${what}, as one page has it in values; a text with commas is expected by the others`;
  return [{ path, problem, fix: `write scenarios: "${text}" at the top` }];
}
