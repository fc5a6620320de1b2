import type { RuleFinding } from '../../../../finding';
import { has, sinceOf } from '../../features';
import { PAGES } from '../../pages';
import { SWITCH_PARAMETERS } from '../../parameter-names';
import { notAmong } from '../choices';
import { configurationRule } from '../configuration-rule';
import { ofParameter } from '../places';

const AUDIT = 'enable_api_audit';

export const switchesAreTrueOrFalse = configurationRule({
  id: 'HM-083',
  title: 'Parameters that switch something are "true" or "false"',
  severity: 'error',
  source: PAGES.audit,
  reason: 'They are texts, and any other text than these two switches nothing.',
  about: SWITCH_PARAMETERS.flatMap(([component, name]) => ofParameter(component, name)),

  check({ configuration, release }) {
    return SWITCH_PARAMETERS.flatMap(([component, name]) => {
      const found = configuration.text(component, name);
      return found ? [...notAmong(['true', 'false'], found, 'value of a switch'), ...(name === AUDIT ? early(found, release) : [])] : [];
    });
  },
});

function early({ value, path }: { readonly value: string; readonly path: string }, release: string): RuleFinding[] {
  const problem = `${AUDIT} came with release ${sinceOf('apiAudit')}, the file is judged by ${release}`;
  return value === 'true' && !has(release, 'apiAudit') ? [{ path, problem, fix: 'remove it' }] : [];
}
