import { pointerStep } from '../../../finding';

/** The pointers of a parameter in both shapes, for `about`. */
export function ofParameter(component: string, name: string): string[] {
  const holders = component === 'global' ? ['/spec/globalParameters'] : [`/spec/componentsParameters${pointerStep(component)}`];
  return [`/parameters${pointerStep(component)}`, ...holders].map((holder) => holder + pointerStep(name));
}

/** The pointers of what has the same name in both shapes, for `about`. */
export function ofMember(...steps: readonly string[]): string[] {
  const path = steps.map(pointerStep).join('');
  return [path, `/spec${path}`];
}
