// Puts src/ into three files in place of the many that jsii compiled: the library, the command, and the systems with their rules, which
// both read when something is judged. A program that uses the library would read some 600 small files otherwise, which costs it more
// than cdk8s itself. Declarations and facts stay where they are: facts are read when their kind is met.
//
// The bundles are made from the sources and not from what jsii compiled: modules then call one another directly, not through CommonJS
// exports. What jsii adds to a class, its name in the assembly, is taken from the compiled files.

import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SRC = join(ROOT, 'src');
const LIB = join(ROOT, 'lib');

const LIBRARY = 'index.js';
const COMMAND = 'cli/main.js';
const SYSTEMS = 'systems.js';
/** Where cdk8s-cli looks for the plugin. The library holds it, too. */
const PLUGIN = 'cli/validation-plugin.js';

/** Under which the runtimes of jsii find what a class is called in the assembly. */
const JSII_NAME = 'jsii.rtti';

const load = createRequire(join(LIB, LIBRARY));
const compiled = filesOf(LIB).filter((file) => file.endsWith('.js'));
const library = load(`./${LIBRARY}`);
const plugin = Object.keys(load(`./${PLUGIN}`)).join(', ');

const bundles = [
  await bundle(LIBRARY, 'index.ts', nameClasses()),
  await bundle(COMMAND, 'cli/main.ts'),
  await bundle(SYSTEMS, 'systems/index.ts'),
];

for (const file of [...compiled, ...bundles.flatMap(({ facts }) => facts)]) {
  rmSync(file, { force: true }); // both bundles may hold the same facts
}
for (const { path, text } of bundles) {
  writeFileSync(path, text);
}
writeFileSync(join(LIB, PLUGIN), `const { ${plugin} } = require('../${LIBRARY}');\nmodule.exports = { ${plugin} };\n`);

async function bundle(name, entry, footer = '') {
  const path = join(LIB, name);
  const { metafile, outputFiles } = await build({
    entryPoints: [join(SRC, entry)],
    absWorkingDir: ROOT,
    outfile: path,
    bundle: true,
    platform: 'node',
    target: 'node20',
    // Names stay, for whoever reads a stack trace; without the rest Node has a third less to read.
    minifyWhitespace: true,
    minifySyntax: true,
    external: ['cdk8s', 'constructs'],
    footer: { js: footer },
    metafile: true,
    write: false, // a bundle of before is among the files that go
    plugins: [{ name: 'apart', setup: (hooks) => keepApart(hooks, dirname(path), name === SYSTEMS) }],
  });
  const facts = Object.keys(metafile.inputs).filter((input) => input.endsWith('.json'));
  return { path, text: outputFiles[0].text, facts: facts.map((input) => join(LIB, relative(SRC, join(ROOT, input)))) };
}

function keepApart({ onLoad, onResolve }, from, isSystems) {
  onResolve({ filter: /\.json$/ }, (json) => whereItIs(json, from));
  if (!isSystems) {
    // As in the source, but not before it is asked.
    const path = from === dirname(join(LIB, LIBRARY)) ? `./${SYSTEMS}` : `../${SYSTEMS}`;
    onLoad({ filter: /\/known-systems\.ts$/ }, () => ({ contents: `export const knownSystems = () => require('${path}').SYSTEMS;` }));
    onResolve({ filter: /\/systems\.js$/ }, () => ({ path, external: true }));
  }
}

/** The list of kinds is asked for at once and becomes part of the bundle; the shapes of a kind only where it is met. */
function whereItIs({ path, resolveDir }, from) {
  if (path.endsWith('/kinds.json')) {
    return undefined;
  }
  const file = join(resolveDir, path);
  const shipped = file.startsWith(SRC) ? join(LIB, relative(SRC, file)) : file;
  const steps = relative(from, shipped).replaceAll(sep, '/');
  return { path: steps.startsWith('.') ? steps : `./${steps}`, external: true };
}

/** Says what jsii calls the classes; and by their own names, since esbuild renames a class that names itself. */
function nameClasses() {
  const key = Symbol.for(JSII_NAME);
  const classes = Object.entries(library).filter(([, value]) => Object.hasOwn(value, key));
  return `for (const [name, jsii] of Object.entries(${JSON.stringify(Object.fromEntries(classes.map(([name, value]) => [name, value[key]])))})) {
  module.exports[name][Symbol.for('${JSII_NAME}')] = jsii;
  Object.defineProperty(module.exports[name], 'name', { value: name });
}`;
}

function filesOf(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
