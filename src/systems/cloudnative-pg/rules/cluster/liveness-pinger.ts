import { isJsonObject, type Json } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { annotation } from './view';

const NUMBERS = ['requesttimeout', 'connectiontimeout'];

export const livenessPinger = clusterRule({
  id: 'CNPG-369',
  title: 'The annotation for the liveness pinger can be read',
  source: 'https://cloudnative-pg.io/documentation/current/instance_manager/#primary-isolation',
  reason: 'The annotation came before the field probes.liveness.isolationCheck, and holds the same as JSON.',
  about: ['/metadata/annotations/alpha.cnpg.io~1livenessPinger'],

  check(_spec, document) {
    const value = annotation(document, 'alpha.cnpg.io/livenessPinger');
    if (value === undefined) {
      return undefined;
    }
    return isPinger(value)
      ? []
      : [
          {
            path: '/metadata/annotations/alpha.cnpg.io~1livenessPinger',
            problem: `${JSON.stringify(value)} is no setting of the pinger, a JSON object with "enabled" is expected`,
            fix: 'write probes.liveness.isolationCheck instead',
          },
        ];
  },
});

/** As Go reads it: names in any case, others ignored, whole numbers only. */
function isPinger(text: string): boolean {
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch {
    return false;
  }
  if (!isJsonObject(value)) {
    return false;
  }
  const members = new Map(Object.entries(value).map(([name, member]) => [name.toLowerCase(), member]));
  return typeof members.get('enabled') === 'boolean' && NUMBERS.every((name) => Number.isSafeInteger(members.get(name) ?? 0));
}
