import { clusterRule } from './cluster-rule';
import { mapsAt, textAt } from './view';

export const EXTENSIONS = ['postgresql', 'extensions'];
export const EXTENSIONS_PATH = `/spec/${EXTENSIONS.join('/')}`;

export const extensionNames = clusterRule({
  id: 'CNPG-372',
  title: 'Volumes of extensions have names of their own',
  source: 'https://cloudnative-pg.io/documentation/current/imagevolume_extensions/',
  reason: 'The volume of an extension is called after it, with dashes for underscores.',
  about: [EXTENSIONS_PATH],

  check(spec) {
    const extensions = mapsAt(spec, ...EXTENSIONS);
    if (extensions.length === 0) {
      return undefined;
    }
    const [names, volumes] = [new Set<string>(), new Set<string>()];
    return extensions.flatMap(([item, index]) => {
      const [name, path] = [textAt(item, 'name'), `${EXTENSIONS_PATH}/${index}/name`];
      if (name === '' || names.has(name)) {
        const problem = name === '' ? 'the extension has no name, one is expected' : `"${name}" is there twice`;
        return [{ path, problem, fix: name === '' ? 'name it' : 'keep one of them' }];
      }
      names.add(name);
      const volume = name.replaceAll('_', '-');
      const twice = volumes.has(volume);
      volumes.add(volume);
      return twice ? [{ path, problem: `the volume of "${name}" is called as that of another extension`, fix: 'choose another name' }] : [];
    });
  },
});
