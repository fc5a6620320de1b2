import { memberAt, type Rule } from '../../../finding';
import { OBJECT_STORE } from './kinds';

export const objectStoreNamesNoServer: Rule = {
  id: 'BARMAN-101',
  title: 'The server is named by the cluster, not by the store',
  kinds: [OBJECT_STORE],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/plugin-barman-cloud/docs/usage/',
  reason:
    'One store serves several clusters, and each has its folder in it. The API server refuses a folder in the store, even an empty one.',

  check({ body }) {
    const configuration = memberAt(body, 'spec', 'configuration');
    if (configuration === undefined) {
      return undefined;
    }
    const server = memberAt(configuration, 'serverName') ?? undefined;
    return server === undefined
      ? []
      : [
          {
            path: '/spec/configuration/serverName',
            problem: 'serverName is set in the store',
            fix: 'remove it; write it as parameter serverName of the plugin in the Cluster',
          },
        ];
  },
};
