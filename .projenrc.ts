import { cdk, javascript } from 'projen';

const project = new cdk.JsiiProject({
  name: 'cdk8s-postgres',
  description: 'Typed cdk8s constructs for PostgreSQL on Kubernetes that synthesize checked manifests.',
  author: 'The cdk8s-postgres authors',
  authorOrganization: true,
  authorAddress: 'maintainers@cdk8s-postgres.invalid',
  repositoryUrl: 'https://github.com/cdk8s-postgres/cdk8s-postgres.git',
  license: 'Apache-2.0',
  copyrightOwner: 'The cdk8s-postgres authors',
  keywords: ['cdk8s', 'kubernetes', 'postgresql', 'cloudnative-pg', 'backup'],
  defaultReleaseBranch: 'main',
  packageManager: javascript.NodePackageManager.NPM,
  minNodeVersion: '20.16.0',
  projenrcTs: true,
  projenVersion: '0.103.25',
  jsiiVersion: '~6.0.16',
  typescriptVersion: '~6.0.3', // TypeScript 7 breaks ts-node, which projen runs this file with
  docgen: true,
  jest: false,
  eslint: false,
  biome: true,
  biomeOptions: {
    version: '2.5.15', // newer ones lack platform packages in some registries, and `npm ci` then refuses the lock file
    biomeConfig: {
      formatter: { indentStyle: 'space' as any, indentWidth: 2, lineWidth: 140 },
      javascript: { formatter: { quoteStyle: 'single' as any } },
      // `any` is how jsii says "whatever JSON can hold"; the surface test lists where it may stand.
      linter: {
        rules: {
          style: { noNonNullAssertion: 'off' as any },
          suspicious: { noExplicitAny: 'off' as any },
          // jsii has no functions: a class of statics is how other languages see one.
          complexity: { noStaticOnlyClass: 'off' as any },
        },
      },
    } as any,
  },
  github: false,
  release: false,
  depsUpgrade: false,
  sampleCode: false,
  compressAssembly: true,
  artifactsDirectory: 'packages', // `dist` belongs to the examples
  bin: { 'cdk8s-postgres': 'lib/cli/main.js' },
  peerDeps: ['cdk8s@^2.70.0', 'constructs@^10.5.0'],
  devDeps: [
    '@types/js-yaml@^4',
    '@types/node@^20',
    '@xmldom/xmldom@^0.9.12',
    'ajv@^8.20.0',
    'cdk8s-plus-28@^2.5.6',
    'esbuild@^0.28.2',
    'fast-check@^4.10.2',
    'js-yaml@^4.3.2',
    'tsx@^4.23.15',
    'vitest@^4.1.12',
  ],
  gitignore: ['.jsii.gz', '.jsii.tabl.json', '/dist/', '/packages/', 'target/', '__pycache__/', '.venv/'],
  npmignoreEnabled: false, // `files` below says what ships; whatever is new stays out
  tsconfig: {
    compilerOptions: {
      // Twice the size of the code itself, and the stack of an error of ours names our file and line without them.
      inlineSourceMap: false,
      inlineSources: false,
    },
  },
  tsconfigDev: {
    compilerOptions: { paths: { 'cdk8s-postgres': ['../src/index.ts'] } }, // examples import it as users do
    include: ['../examples/**/*.ts'],
    exclude: ['consumers'],
  },
  publishToPypi: { distName: 'cdk8s-postgres', module: 'cdk8s_postgres' },
  publishToMaven: { javaPackage: 'org.cdk8spostgres', mavenGroupId: 'org.cdk8spostgres', mavenArtifactId: 'cdk8s-postgres' },
  publishToGo: { moduleName: 'github.com/cdk8s-postgres/cdk8s-postgres-go' },
  publishToNuget: { dotNetNamespace: 'Cdk8sPostgres', packageId: 'Cdk8sPostgres' },
});

// jsii wants tsconfig.json to be there, and so do editors before the first build.
project.gitignore.include('/tsconfig.json');
project.addFields({ version: '0.1.0', files: ['lib', '.jsii', '.jsii.gz'] });
project.tasks.addEnvironment('JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION', '20');

const biome = javascript.Biome.of(project);
// JSON here is facts, tables and verdicts: scripts write it, one entry a line.
for (const files of ['examples/**', 'scripts/**', 'bench/**', 'conformance/**', '.ci/**', '!**/*.json']) {
  biome?.addFilePattern(files);
}
biome?.task.reset('biome check --error-on-warnings', { receiveArgs: true }); // projen's own rewrites sources while testing
project.addTask('format', { description: 'Format and fix what can be fixed', exec: 'biome check --write', receiveArgs: true });

project.preCompileTask.exec('node -e "fs.rmSync(\'lib\', { recursive: true, force: true })"'); // what has no source any more must not ship
project.compileTask.exec('node scripts/bundle/main.mjs');

project.testTask.reset();
project.testTask.spawn(project.compileTask); // tests read the assembly and run the built command line
project.testTask.spawn(project.tasks.tryFind('biome')!);
project.testTask.exec('tsc --noEmit -p test/tsconfig.json');
project.testTask.exec('vitest run', { receiveArgs: true });
project.testTask.exec('node --test conformance/test/');
project.testTask.spawn(
  project.addTask('docs:check', {
    description: 'Compile the samples in doc comments, and compare API.md with the code',
    steps: [
      { exec: 'jsii-rosetta extract .jsii --strict' },
      { exec: 'jsii-docgen -o .cache/API.md' },
      { exec: 'git diff --no-index --stat --exit-code API.md .cache/API.md || (echo "API.md is not current: npx projen docgen" && false)' },
    ],
  }),
);

project.addTask('start', {
  description: 'Synthesize examples/production into dist/ and check what was written',
  exec: 'tsx --tsconfig examples/tsconfig.json examples/start.ts',
});
project.addTask('docs', {
  description: 'Write the generated parts of docs/',
  exec: 'tsx --tsconfig examples/tsconfig.json scripts/docs/main.ts',
});
project.addTask('conformance', {
  description: 'Ask a real API server and the real operator, and compare: all there is, or the files that are named',
  steps: [
    { spawn: project.compileTask.name, condition: 'test ! -e lib/cli/main.js' },
    { exec: 'node conformance/run.mjs', receiveArgs: true },
  ],
});
project.addTask('bench', { description: 'Measure ratios against plain cdk8s', exec: 'node bench/run.mjs', receiveArgs: true });
project.addTask('bench:peers', {
  description: 'Measure what other checkers cost and catch, on the same files',
  exec: 'node bench/peers/run.mjs',
  receiveArgs: true,
});
project.addTask('consumers', { description: 'One cluster from five languages', exec: 'test/consumers/run', receiveArgs: true });

// Plain `package` builds what npm takes. The other languages need their own tools.
project.packageTask.reset();
project.packageTask.spawn(project.tasks.tryFind('package:js')!);
const PACMAK = 'jsii-pacmak --no-npmignore'; // `files` says what ships
const languages: Record<string, string> = {
  js: `${PACMAK} --target js`,
  python: `${PACMAK} --target python`,
  // Without a repository of its own pacmak downloads every plugin of Maven on every run.
  java: `${PACMAK} --target java --maven-local-repository .cache/maven`,
  // The bindings of cdk8s and constructs for just these versions need not be published: they are generated beside ours.
  go: `${PACMAK} --target go -o packages node_modules/constructs node_modules/cdk8s .`,
  // Sources alone: compiling them takes the .NET SDK.
  dotnet: `${PACMAK} --target dotnet --code-only`,
};
for (const [language, command] of Object.entries(languages)) {
  project.tasks.tryFind(`package:${language}`)!.reset(command);
}

project.synth();
