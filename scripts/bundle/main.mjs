// Puts src/ into a few files in place of the many that jsii compiled: the library, the command, and what they read when it is asked: the
// engine that judges, for the library; the systems with their rules; and Hybrid Manager, which is as large as all other systems.
// A program that uses the library would read some 1000 small files otherwise, which costs it more than cdk8s itself. Declarations and
// facts stay where they are: facts are read when their kind is met.
//
// The bundles are made from the sources and not from what jsii compiled: modules then call one another directly, not through CommonJS
// exports. What jsii adds to a class, its name in the assembly, is taken from the compiled files.

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
const HYBRID_MANAGER = 'hybrid-manager.js';
const JUDGING = 'judging.js';
/** Where cdk8s-cli looks for the plugin. The library holds it, too. */
const PLUGIN = 'cli/validation-plugin.js';

/** Under which the runtimes of jsii find what a class is called in the assembly. */
const JSII_NAME = 'jsii.rtti';

/** What the library has judged by: the command has its own. */
const JUDGING_ENTRY = `
  export { judgeManifests } from './cli/judge-manifests';
  export { ENGINE } from './constructs/session/engine';
  export { textFindings } from './constructs/text-findings';
  export { writeYaml } from './kubernetes/yaml/write';
`;

/** What stands in another bundle: as in the source, but not read before it is asked. */
const ELSEWHERE = [
  { bundle: SYSTEMS, filter: /\/known-systems\.ts$/, names: { knownSystems: 'SYSTEMS' } },
  { bundle: HYBRID_MANAGER, filter: /\/hybrid-manager\/own-rules\.ts$/, names: { ownRules: 'RULES' } },
  { bundle: HYBRID_MANAGER, filter: /\/hybrid-manager\/written-apart\.ts$/, names: { installationOf: 'renderInstallation(...given)' } },
  { bundle: JUDGING, only: LIBRARY, filter: /\/cli\/judge-manifests\.ts$/, names: { judgeManifests: 'judgeManifests(...given)' } },
  { bundle: JUDGING, only: LIBRARY, filter: /\/constructs\/text-findings\.ts$/, names: { textFindings: 'textFindings(...given)' } },
  { bundle: JUDGING, only: LIBRARY, filter: /\/kubernetes\/yaml\/write\.ts$/, names: { writeYaml: 'writeYaml(...given)' } },
  {
    bundle: JUDGING,
    only: LIBRARY,
    filter: /\/constructs\/session\/engine\.ts$/,
    names: { check: 'ENGINE.check(...given)', ruleIds: 'ENGINE.ruleIds()' },
    besides: 'export const ENGINE = { check, ruleIds };',
  },
];

const load = createRequire(join(LIB, LIBRARY));
const compiled = filesOf(LIB).filter((file) => file.endsWith('.js'));
const library = load(`./${LIBRARY}`);
const plugin = Object.keys(load(`./${PLUGIN}`)).join(', ');

const bundles = [
  await bundle(LIBRARY, 'index.ts', nameClasses()),
  await bundle(COMMAND, 'cli/main.ts'),
  await bundle(SYSTEMS, 'systems/index.ts'),
  await bundle(HYBRID_MANAGER, 'systems/hybrid-manager/whole.ts'),
  await bundle(JUDGING),
];

for (const file of [...compiled, ...bundles.flatMap(({ facts }) => facts)]) {
  rmSync(file, { force: true }); // both bundles may hold the same facts
}
for (const { path, text } of bundles) {
  writeFileSync(path, text);
}
removeInnerDeclarations();
writeFactsWithoutBlanks();
writeFileSync(join(LIB, PLUGIN), `const { ${plugin} } = require('../${LIBRARY}');\nmodule.exports = { ${plugin} };\n`);

async function bundle(name, entry, footer = '') {
  const path = join(LIB, name);
  const { metafile, outputFiles } = await build({
    ...(entry ? { entryPoints: [join(SRC, entry)] } : { stdin: { contents: JUDGING_ENTRY, resolveDir: SRC, loader: 'ts' } }),
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
    plugins: [{ name: 'apart', setup: (hooks) => keepApart(hooks, dirname(path), name) }],
  });
  const facts = Object.keys(metafile.inputs).filter((input) => input.endsWith('.json'));
  return { path, text: outputFiles[0].text, facts: facts.map((input) => join(LIB, relative(SRC, join(ROOT, input)))) };
}

function keepApart({ onLoad, onResolve }, from, name) {
  onResolve({ filter: /\.json$/ }, (json) => whereItIs(json, from));
  const steps = from === dirname(join(LIB, LIBRARY)) ? './' : '../';
  const isApart = ({ bundle: other, only }) => other !== name && (only === undefined || only === name);
  for (const { bundle: other, filter, names, besides = '' } of ELSEWHERE.filter(isApart)) {
    const answers = Object.entries(names).map(
      ([asked, told]) => `export const ${asked} = (...given) => require('${steps}${other}').${told};`,
    );
    onLoad({ filter }, () => ({ contents: [...answers, besides].join('\n') }));
  }
  onResolve({ filter: /\/(systems|hybrid-manager|judging)\.js$/ }, ({ path }) => ({ path, external: true }));
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

/** Facts are laid out for people in the sources; here they are only read. */
function writeFactsWithoutBlanks() {
  for (const path of filesOf(LIB).filter((file) => file.endsWith('.json'))) {
    writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));
  }
}

/** Declarations that no name of the library leads to are of no use to anybody. */
function removeInnerDeclarations() {
  const reached = new Set();
  const open = [join(LIB, 'index.d.ts'), join(LIB, 'cli/validation-plugin.d.ts')];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (!reached.has(path)) {
      reached.add(path);
      open.push(...declarationsNamedIn(path));
    }
  }
  for (const path of filesOf(LIB).filter((file) => file.endsWith('.d.ts') && !reached.has(file))) {
    rmSync(path);
  }
}

function declarationsNamedIn(path) {
  const named = [...readFileSync(path, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]*)['"]/g)].map(([, to]) => join(dirname(path), to));
  return named.map((to) => [`${to}.d.ts`, join(to, 'index.d.ts')].find(existsSync)).filter((found) => found !== undefined);
}

function filesOf(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
