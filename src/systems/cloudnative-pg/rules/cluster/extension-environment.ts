import type { JsonObject, RuleFinding } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { isReserved } from './environment';
import { EXTENSIONS, EXTENSIONS_PATH } from './extension-names';
import { mapsAt, textAt } from './view';

const FIELDS: ReadonlyMap<string, string> = new Map([
  ['PATH', 'bin_path'],
  ['LD_LIBRARY_PATH', 'ld_library_path'],
]);
const PLACEHOLDER = /(\$+)\{([^}]+)\}/g;

export const extensionEnvironment = clusterRule({
  id: 'CNPG-377',
  title: 'Variables of an extension are its own',
  source: 'https://cloudnative-pg.io/documentation/current/imagevolume_extensions/',
  since: '1.29',
  reason: `Variables reach Postgres itself, so those of the operator and search paths are taken. \${image_root} is the only placeholder.`,
  about: [EXTENSIONS_PATH],

  check(spec) {
    const extensions = mapsAt(spec, ...EXTENSIONS);
    return extensions.length === 0
      ? undefined
      : extensions.flatMap(([item, index]) => {
          const seen = new Set<string>();
          return mapsAt(item, 'env').flatMap(([variable, at]) => {
            const twice = seen.has(textAt(variable, 'name'));
            seen.add(textAt(variable, 'name'));
            return findingsOf(variable, `${EXTENSIONS_PATH}/${index}/env/${at}`, twice);
          });
        });
  },
});

function findingsOf(variable: JsonObject, path: string, twice: boolean): RuleFinding[] {
  const [name, value] = [textAt(variable, 'name'), textAt(variable, 'value')];
  const field = FIELDS.get(name);
  // Doubled dollars stand for dollars: only an odd number of them makes a placeholder.
  const unknown = [...value.matchAll(PLACEHOLDER)].filter(([, dollars, inner]) => dollars.length % 2 === 1 && inner !== 'image_root');
  return [
    ...(isReserved(name) ? [{ path: `${path}/name`, problem: `"${name}" is reserved for the operator`, fix: 'choose another name' }] : []),
    ...(field ? [{ path: `${path}/name`, problem: `${name} is set by ${field}`, fix: `write ${field}` }] : []),
    ...unknown.map(([, , inner]) => ({
      path: `${path}/value`,
      problem: `"\${${inner}}" is no placeholder, \${image_root} is the only one`,
      fix: `write \${image_root}, or two dollars for a dollar`,
    })),
    ...(twice ? [{ path: `${path}/name`, problem: `"${name}" is there twice`, fix: 'keep one of them' }] : []),
  ];
}
