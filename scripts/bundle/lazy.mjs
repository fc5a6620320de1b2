import { createRequire } from 'node:module';

const IMPORT = /^(?:const|var) (\w+_\d+) = require\(("\.[^"]*")\);$/gm;
const EXPORT_STAR = /^__exportStar\(require\(("\.[^"]*")\), exports\);$/gm;

/** Where a name of its own may start: not within another, nor after the dot of a member. */
const START = '(?<![\\w$]|[^.]\\.)';

/**
 * Has a module of ours load the modules it imports when it first uses them, not before.
 *
 * The compiler writes `const x_1 = require("./x")` and every use as `x_1.name`; it becomes `x_1.loaded.name`, and a getter loads. No
 * module of ours does anything when it is loaded but define, so nobody can tell the difference. Without this a program that only
 * describes a cluster would load every check, and `check` of one file the rules of systems that are not in it.
 */
export function makeLazy(code, path) {
  const imported = [...code.matchAll(IMPORT)].map(([, name]) => name);
  let lazy = code
    .replace(IMPORT, 'const $1 = { get loaded() { return require($2); } };')
    .replace(EXPORT_STAR, (_, quoted) => reexports(quoted, createRequire(path)(JSON.parse(quoted))));
  for (const name of imported) {
    lazy = lazy.replaceAll(new RegExp(`${START}${name}\\.`, 'g'), `${name}.loaded.`);
    if (new RegExp(`${START}${name}\\b(?! = |\\.loaded\\.)`).test(lazy)) {
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
