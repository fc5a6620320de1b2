import { type Document, memberAt } from '../../../finding';

export const VALIDATION_ANNOTATION = 'cnpg.io/validation';

/**
 * Does the operator's validating webhook judge this object? Schema and definition always do, and schedules know no switch.
 *
 * @see https://cloudnative-pg.io/documentation/current/labels_annotations/
 */
export function isValidated({ body }: Document): boolean {
  return memberAt(body, 'metadata', 'annotations', VALIDATION_ANNOTATION) !== 'disabled';
}
