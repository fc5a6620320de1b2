import { memberAt, pointerStep, type Rule } from '../../../../finding';
import { CLUSTER } from '../kinds';

const SWITCHES = [
  { name: 'cnpg.io/skipWalArchiving', on: 'enabled', means: 'no WAL is archived, so nothing can be restored to a point in time' },
  {
    name: 'cnpg.io/skipEmptyWalArchiveCheck',
    on: 'enabled',
    means: 'the cluster writes into an archive that is not empty, also into that of another cluster',
  },
  { name: 'cnpg.io/reconcilePodSpec', on: 'disabled', means: 'no change of the spec reaches the pods, security updates included' },
];

export const switchesAreOff: Rule = {
  id: 'CNPG-653',
  title: 'No switch for emergencies is left on',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/labels_annotations/#predefined-annotations',
  reason: 'These annotations get one through a repair. Kept in files they stay on after it, and take away what the cluster was built for.',
  about: SWITCHES.map(({ name }) => `/metadata/annotations${pointerStep(name)}`),

  check({ body }) {
    const set = SWITCHES.filter(({ name }) => memberAt(body, 'metadata', 'annotations', name) !== undefined);
    if (set.length === 0) {
      return undefined;
    }
    return set
      .filter(({ name, on }) => memberAt(body, 'metadata', 'annotations', name) === on)
      .map(({ name, on, means }) => ({
        path: `/metadata/annotations${pointerStep(name)}`,
        problem: `"${name}" is "${on}": ${means}`,
        fix: 'take the annotation out when the repair is done',
      }));
  },
};
