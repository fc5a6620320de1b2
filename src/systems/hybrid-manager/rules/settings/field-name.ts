import { PAGES } from '../../pages';
import { misspeltFields } from '../../spelling';
import { configurationRule } from '../configuration-rule';

export const fieldsAreSpelt = configurationRule({
  id: 'HM-017',
  title: 'Fields are spelt as the pages spell them',
  severity: 'warning',
  source: PAGES.requirements,
  reason:
    'What is not a field does nothing, and nobody says so in a values file. The definition of HybridControlPlane is not public, so only slips ' +
    'of the finger are told; one page misspells loadBalancersEnabled itself.',

  check({ configuration: { document } }) {
    return misspeltFields(document).map(({ path, name, meant }) => ({
      path,
      problem: `"${name}" is no field there that a page names`,
      fix: `did you mean ${meant}?`,
      aboutKey: true,
    }));
  },
});
