// Puts src/ into one file, lib/bundle.js, in place of the files that jsii compiled. A program that uses this library reads some 300
// small files otherwise, which costs it more than cdk8s itself. Declarations and facts stay where they are; facts are read when their
// kind is met, and a module runs when the first `require` reaches it.
//
// The bundle is made from the sources and not from what jsii compiled: modules then call one another directly, not through CommonJS
// exports. What jsii adds to a class, its name in the assembly, is taken from the compiled files.

import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SRC = join(ROOT, 'src');
const LIB = join(ROOT, 'lib');
const BUNDLE = join(LIB, 'bundle.js');

/** What others load: the library, the plugin of cdk8s-cli, and the command. */
const LIBRARY = 'index.js';
const PLUGIN = 'cli/validation-plugin.js';
const COMMAND = 'cli/main.js';

/** Under which the runtimes of jsii find what a class is called in the assembly. */
const JSII_NAME = 'jsii.rtti';

const load = createRequire(BUNDLE);
const compiled = filesOf(LIB).filter((file) => file.endsWith('.js'));
const library = load(`./${LIBRARY}`);
const plugin = load(`./${PLUGIN}`);

const { metafile, outputFiles } = await build({
  stdin: { contents: entries(), resolveDir: SRC },
  absWorkingDir: ROOT,
  outfile: BUNDLE,
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['cdk8s', 'constructs'],
  metafile: true,
  write: false, // a bundle of before is among the files that go
  plugins: [{ name: 'json', setup: ({ onResolve }) => onResolve({ filter: /\.json$/ }, whereItIs) }],
});

for (const file of compiled) {
  rmSync(file);
}
for (const input of Object.keys(metafile.inputs).filter((name) => name.endsWith('.json'))) {
  rmSync(join(LIB, relative(SRC, join(ROOT, input)))); // it is in the bundle now
}
writeFileSync(BUNDLE, outputFiles[0].text);
writeFileSync(join(LIB, LIBRARY), moduleOf('./bundle.js', LIBRARY, library));
writeFileSync(join(LIB, PLUGIN), moduleOf('../bundle.js', PLUGIN, plugin));
writeFileSync(join(LIB, COMMAND), `#!/usr/bin/env node\nrequire('../bundle.js')['${COMMAND}']();\n`);

/** The bundle's own source: what to run for each entry, and what the classes are called. */
function entries() {
  const key = Symbol.for(JSII_NAME);
  const classes = Object.entries(library).filter(([, value]) => Object.hasOwn(value, key));
  return `
    exports['${PLUGIN}'] = () => require('./cli/validation-plugin');
    exports['${COMMAND}'] = () => require('./cli/main');
    exports['${LIBRARY}'] = () => {
      const library = require('./index');
      for (const [name, jsii] of Object.entries(${JSON.stringify(Object.fromEntries(classes.map(([name, value]) => [name, value[key]])))})) {
        library[name][Symbol.for('${JSII_NAME}')] = jsii;
        Object.defineProperty(library[name], 'name', { value: name }); // esbuild renames a class that names itself
      }
      return library;
    };`;
}

/** The list of kinds is asked for at once; the shapes of a kind only where it is met. */
function whereItIs({ path, resolveDir }) {
  const file = join(resolveDir, path);
  return path.endsWith('/kinds.json')
    ? undefined
    : { path: `./${relative(file.startsWith(SRC) ? SRC : LIB, file).replaceAll(sep, '/')}`, external: true };
}

/** The list of names is never run: it is how Node learns what an ESM program can import by name. */
function moduleOf(bundle, entry, exported) {
  const names = Object.keys(exported).sort().join(', ');
  return `module.exports = require('${bundle}')['${entry}']();\n0 && (module.exports = { ${names} });\n`;
}

function filesOf(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
