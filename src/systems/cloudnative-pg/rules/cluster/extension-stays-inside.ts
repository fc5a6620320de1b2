import { itemsAt, type JsonObject, type RuleFinding } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { EXTENSIONS_PATH } from './extension-names';
import { FIRST, LATER, listFindings, overExtensions } from './extension-path-lists';

export const extensionStaysInside = clusterRule({
  id: 'CNPG-376',
  title: 'Paths of an extension stay within its image',
  source: 'https://cloudnative-pg.io/documentation/current/imagevolume_extensions/',
  since: '1.29',
  reason:
    'A path that leads out of the image would add files of somebody else to the search paths. Since then the paths for libraries and programs are looked at too.',
  about: [EXTENSIONS_PATH],

  check(spec) {
    return overExtensions(spec, (item, path) => [
      ...LATER.flatMap((list) => listFindings(item, list, path)),
      ...[...FIRST, ...LATER].flatMap((list) => outside(item, list, path)),
    ]);
  },
});

/** The operator takes every path for one that begins with two dots, "..lib" too. */
function outside(item: JsonObject, list: string, path: string): RuleFinding[] {
  return itemsAt(item, list).flatMap((each, index) =>
    typeof each === 'string' && each !== '' && leadsOut(each)
      ? [{ path: `${path}/${list}/${index}`, problem: `"${each}" leads out of the image`, fix: 'write a path within the image' }]
      : [],
  );
}

/** Does the path start with two dots once its steps are taken? At the root there is no way further up. */
function leadsOut(path: string): boolean {
  const left: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..' && left.length > 0 && left[left.length - 1] !== '..') {
      left.pop();
    } else if (step !== '' && step !== '.' && !(step === '..' && path.startsWith('/'))) {
      left.push(step);
    }
  }
  return !path.startsWith('/') && (left[0] ?? '').startsWith('..');
}
