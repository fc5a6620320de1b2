import { memberAt, type Rule } from '../../../finding';
import { OBJECT_STORE } from './kinds';

const CONFIGURATION = ['spec', 'configuration'];
const FIELDS = ['destinationPath', 'endpointURL'];

export const destinationStays: Rule = {
  id: 'BARMAN-502',
  title: 'The destination of a store stays',
  kinds: [OBJECT_STORE],
  layer: 'transition',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/plugin-barman-cloud/docs/object_stores/',
  reason:
    'Clusters archive to the new place from the next WAL file on, where there is no base backup yet, and look for older ones there as well. What ' +
    'happens between the change and the end of the next backup cannot be restored.',

  check({ body }, { before }) {
    if (!before) {
      return undefined;
    }
    return FIELDS.flatMap((field) => {
      const [was, is] = [before.body, body].map((each) => textAt(each, field));
      return was === is
        ? []
        : [
            {
              path: `/${CONFIGURATION.join('/')}/${field}`,
              problem: `${field} changes from "${was}" to "${is}", where there is no base backup yet`,
              fix: 'make another ObjectStore for the new place, and take a base backup right after the clusters use it',
            },
          ];
    });
  },
};

function textAt(body: Parameters<Rule['check']>[0]['body'], field: string): string {
  const text = memberAt(body, ...CONFIGURATION, field);
  return typeof text === 'string' ? text.replace(/\/$/, '') : '';
}
