import { memberAt, type Rule } from '../../../../finding';
import { CLUSTER } from '../kinds';

const NAME = 'cnpg.io/fencedInstances';
const PATH = '/metadata/annotations/cnpg.io~1fencedInstances';

export const nothingIsFenced: Rule = {
  id: 'CNPG-654',
  title: 'No instance is fenced by a file',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/fencing/',
  reason:
    'Postgres is stopped in a fenced instance, and a fenced primary is not failed over. A list that cannot be read counts as no fencing, ' +
    'when it is most needed.',
  about: [PATH],

  check({ body }) {
    const text = memberAt(body, 'metadata', 'annotations', NAME);
    if (typeof text !== 'string') {
      return undefined;
    }
    const fenced = namesIn(text);
    if (!fenced) {
      const problem = `${JSON.stringify(text)} is no list, so nothing is fenced, a list in JSON such as ["orders-1"] is expected`;
      return [{ path: PATH, problem, fix: `write '["*"]' for all instances, or take the annotation out` }];
    }
    if (fenced.length === 0) {
      return [];
    }
    const what = fenced.includes('*') ? 'all instances are fenced, no Postgres runs' : `Postgres is stopped in ${fenced.join(', ')}`;
    return [{ path: PATH, problem: what, fix: 'fence by hand (kubectl cnpg fencing), and take the annotation out of the file' }];
  },
};

/** As Go reads a list of texts: `null` is an empty one. */
function namesIn(text: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(text) ?? [];
    return Array.isArray(value) && value.every((item) => typeof item === 'string' || item === null)
      ? value.map((item) => item ?? '')
      : undefined;
  } catch {
    return undefined;
  }
}
