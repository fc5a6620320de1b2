import { clusterRule } from './cluster-rule';
import { EXTENSIONS_PATH } from './extension-names';
import { FIRST, listFindings, overExtensions } from './extension-path-lists';

export const extensionPaths = clusterRule({
  id: 'CNPG-375',
  title: 'Paths of an extension are said, each once',
  source: 'https://cloudnative-pg.io/documentation/current/imagevolume_extensions/',
  reason: 'Each path is added to a search path of Postgres.',
  about: [EXTENSIONS_PATH],

  check(spec) {
    return overExtensions(spec, (item, path) => FIRST.flatMap((list) => listFindings(item, list, path)));
  },
});
