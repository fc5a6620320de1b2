import type { RuleFinding } from '../../../../finding';
import type { Configuration } from '../../configuration';
import { isMisspelt } from '../../spelling';

/** A parameter that is not there, or empty. That it is of another type, or misspelt, is said by other rules. */
export function missingText(configuration: Configuration, [component, name]: readonly [string, string], fix: string): RuleFinding[] {
  const value = (component === 'global' ? configuration.global(name) : configuration.component(component, name))?.value ?? '';
  const isMissing = value === '' && !isMisspelt(configuration, component, name);
  return isMissing ? [{ path: configuration.parameterPath(component, name), problem: `${name} is missing`, fix }] : [];
}
