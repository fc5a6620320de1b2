import type { JsonObject } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { mapsAt, textAt } from './view';

const SECRETS = ['sslCert', 'sslKey', 'sslRootCert'];

export const externalClusterFiles = clusterRule({
  id: 'CNPG-336',
  title: 'Files can be called after an external cluster and its Secrets',
  since: '1.30',
  reason:
    'Keys and certificates of an external cluster are written into a folder that is called after it; a slash would lead somewhere else.',
  about: ['/spec/externalClusters'],

  check(spec) {
    const clusters = mapsAt(spec, 'externalClusters');
    return clusters.length === 0
      ? undefined
      : clusters.flatMap(([item, index]) =>
          partsOf(item)
            .filter(([, text]) => text === '.' || text === '..' || /[/\\]/.test(text))
            .map(([way, text]) => ({
              path: `/spec/externalClusters/${index}/${way}`,
              problem: `"${text}" cannot be part of a path, a text without "/" and "\\" that is not "." or ".." is expected`,
              fix: 'choose another name',
            })),
        );
  },
});

function partsOf(external: JsonObject): (readonly [way: string, text: string])[] {
  const secrets = SECRETS.flatMap((secret) =>
    ['name', 'key'].map((member) => [`${secret}/${member}`, textAt(external, secret, member)] as const),
  );
  return [['name', textAt(external, 'name')], ...secrets];
}
