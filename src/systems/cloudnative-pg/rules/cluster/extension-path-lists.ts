import { itemsAt, type JsonObject, type RuleFinding } from '../../../../finding';
import { mapsAt } from '../../cluster-view';
import { EXTENSIONS, EXTENSIONS_PATH } from './extension-names';

/** Lists that the operator has looked at since 1.28. */
export const FIRST = ['extension_control_path', 'dynamic_library_path'];
/** Lists that it looks at since 1.29. */
export const LATER = ['ld_library_path', 'bin_path'];

export function overExtensions(spec: JsonObject, judge: (item: JsonObject, path: string) => RuleFinding[]): RuleFinding[] | undefined {
  const extensions = mapsAt(spec, ...EXTENSIONS);
  return extensions.length === 0 ? undefined : extensions.flatMap(([item, index]) => judge(item, `${EXTENSIONS_PATH}/${index}`));
}

/** Paths that are empty or there before. */
export function listFindings(item: JsonObject, list: string, path: string): RuleFinding[] {
  const seen = new Set<string>();
  return itemsAt(item, list).flatMap((each, index) => {
    if (typeof each !== 'string' || (each !== '' && !seen.has(each))) {
      seen.add(String(each));
      return [];
    }
    const problem = each === '' ? 'the path is empty' : `"${each}" is there twice`;
    return [{ path: `${path}/${list}/${index}`, problem, fix: 'remove it' }];
  });
}
