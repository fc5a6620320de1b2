import type { RuleFinding } from '../../../../finding';
import { described } from '../../../../kubernetes/schema/text';
import type { Parameter } from '../../configuration';
import { PAGES } from '../../pages';
import { isSecretParameter } from '../../parameter-names';
import { configurationRule } from '../configuration-rule';

export const parametersAreTexts = configurationRule({
  id: 'HM-010',
  title: 'Parameters are texts',
  layer: 'admission',
  severity: 'error',
  source: PAGES.webInstaller,
  reason:
    'The API server drops parameters of a HybridControlPlane that are no texts, without a word. In a values file YAML has made something else ' +
    'of the text before anybody could read it: 012345678901 becomes 12345678901.',
  about: ['/parameters', '/spec/globalParameters', '/spec/componentsParameters'],

  check({ configuration }) {
    const isDropped = configuration.shape === 'object';
    return configuration
      .parameters()
      .filter(({ value }) => typeof value !== 'string' && value !== null)
      .map((parameter) => findingOf(parameter, isDropped));
  },
});

/** A boolean in a values file reads the same as its text, and a page shows one. */
function findingOf({ component, name, value, path }: Parameter, isDropped: boolean): RuleFinding {
  const whose = component === 'global' ? name : `${component}.${name}`;
  const shown = isSecretParameter(name) && typeof value === 'number' ? 'a number' : described(value);
  const problem = `${whose} is ${shown}, a text is expected${isDropped ? ', and the API server drops anything else' : ''}`;
  if (typeof value === 'number') {
    const again = isSecretParameter(name) ? 'it' : `"${value}"`;
    const fix = `write ${again} in quotes; digits behind a zero or with an e among them are another number already, so write what was meant`;
    return { path, problem, fix };
  }
  return typeof value === 'boolean'
    ? { path, problem, fix: `write "${value}", in quotes`, ...(isDropped ? {} : { severity: 'warning' as const }) }
    : { path, problem, fix: 'write a text, in quotes' };
}
