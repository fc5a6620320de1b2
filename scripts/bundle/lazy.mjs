import { createRequire } from 'node:module';

const IMPORT = /^(?:const|var) (\w+_\d+) = require\(("\.[^"]*")\);$/gm;
const EXPORT_STAR = /^__exportStar\(require\(("\.[^"]*")\), exports\);$/gm;

/**
 * Has a module of ours load the modules it imports when it first uses them, not before.
 *
 * The compiler writes `const x_1 = require("./x")`, and every use as `x_1.name`: so `x_1` can be a function. No module of ours does
 * anything when it is loaded but define, so nobody can tell the difference. Without this a program that only describes a cluster
 * would load every check, and `check` of one file the rules of systems that are not in it.
 */
export function makeLazy(code, path) {
  const imported = [...code.matchAll(IMPORT)].map(([, name]) => name);
  let lazy = code
    .replace(IMPORT, 'const $1 = () => require($2);')
    .replace(EXPORT_STAR, (_, quoted) => reexports(quoted, createRequire(path)(JSON.parse(quoted))));
  for (const name of imported) {
    lazy = lazy.replaceAll(new RegExp(`(?<![\\w$.])${name}\\.`, 'g'), `${name}().`);
    if (new RegExp(`(?<![\\w$.])${name}\\b(?! = |\\()`).test(lazy)) {
      throw new Error(`${path} uses ${name} in a way that the bundler does not know`);
    }
  }
  return lazy;
}

function reexports(quoted, module) {
  return Object.keys(module)
    .map((name) => `Object.defineProperty(exports, "${name}", { enumerable: true, get: () => require(${quoted}).${name} });`)
    .join('\n');
}
