// Puts what jsii compiled into one file, lib/bundle.js. A program that uses this library reads some 300 small files otherwise,
// which costs it more than cdk8s itself. Declarations and facts stay where they are; facts are read when their kind is met.

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { makeLazy } from './lazy.mjs';

const LIB = fileURLToPath(new URL('../../lib/', import.meta.url));
const BUNDLE = join(LIB, 'bundle.js');

/** What others load: the library, the command, and the plugin of cdk8s-cli. */
const ENTRIES = ['index.js', 'cli/main.js', 'cli/validation-plugin.js'];

const load = createRequire(BUNDLE);
const compiled = filesOf(LIB).filter((file) => file.endsWith('.js'));
const names = Object.fromEntries(
  ENTRIES.filter((entry) => entry !== 'cli/main.js').map((entry) => [entry, Object.keys(load(`./${entry}`)).sort()]),
);

const { metafile, outputFiles } = await build({
  stdin: {
    contents: ENTRIES.map((entry) => `exports[${JSON.stringify(entry)}] = () => require('./${entry}');`).join('\n'),
    resolveDir: LIB,
  },
  outfile: BUNDLE,
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['cdk8s', 'constructs'],
  metafile: true,
  write: false,
  plugins: [{ name: 'cdk8s-postgres', setup }],
});

for (const file of compiled) {
  rmSync(file);
}
writeFileSync(BUNDLE, outputFiles[0].text);
for (const entry of ENTRIES) {
  writeFileSync(join(LIB, entry), stubOf(entry));
}
for (const input of Object.keys(metafile.inputs).filter((name) => name.endsWith('.json'))) {
  rmSync(input); // it is in the bundle now
}

function setup({ onLoad, onResolve }) {
  onLoad({ filter: /\.js$/ }, ({ path }) => ({ contents: makeLazy(readFileSync(path, 'utf8'), path) }));
  // The list of kinds is asked for at once; the shapes of a kind only where it is met.
  onResolve({ filter: /\.json$/ }, ({ path, resolveDir }) =>
    path.endsWith('/kinds.json') ? undefined : { path: `./${relative(LIB, join(resolveDir, path)).replaceAll(sep, '/')}`, external: true },
  );
}

/** The list of names is never run: it is how Node learns what an ESM program can import by name. */
function stubOf(entry) {
  const bundle = `require('${entry.includes('/') ? '../' : './'}bundle.js')['${entry}']()`;
  return entry in names
    ? `module.exports = ${bundle};\n0 && (module.exports = { ${names[entry].join(', ')} });\n`
    : `#!/usr/bin/env node\n${bundle};\n`;
}

function filesOf(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
