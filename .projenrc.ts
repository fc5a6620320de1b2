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
  bundledDeps: ['js-yaml@^4.3.2'],
  devDeps: [
    '@types/js-yaml@^4',
    '@types/node@^20',
    'ajv@^8.20.0',
    'cdk8s-plus-28@^2.5.6',
    'fast-check@^4.10.2',
    'tsx@^4.23.15',
    'vitest@^4.1.12',
  ],
  gitignore: ['.jsii.gz', '.jsii.tabl.json', '/dist/', 'target/', '__pycache__/', '.venv/'],
  npmIgnoreOptions: {
    ignorePatterns: [
      '/vitest.config.mts',
      '/examples/',
      '/docs/',
      '/rosetta/',
      '/conformance/',
      '/scripts/',
      '/bench/',
      '/.ci/',
      '/API.md',
      '/CONTRIBUTING.md',
    ],
  },
  tsconfigDev: { include: ['../examples/**/*.ts', '../bench/**/*.ts'], exclude: ['consumers'] },
  publishToPypi: { distName: 'cdk8s-postgres', module: 'cdk8s_postgres' },
  publishToMaven: { javaPackage: 'org.cdk8spostgres', mavenGroupId: 'org.cdk8spostgres', mavenArtifactId: 'cdk8s-postgres' },
  publishToGo: { moduleName: 'github.com/cdk8s-postgres/cdk8s-postgres-go' },
  publishToNuget: { dotNetNamespace: 'Cdk8sPostgres', packageId: 'Cdk8sPostgres' },
});

// jsii writes tsconfig.json; it is the same on every machine, and editors want it before the first build.
project.gitignore.include('/tsconfig.json');
project.tasks.addEnvironment('JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION', '20');

javascript.Biome.of(project)?.addFilePattern('examples/**');
javascript.Biome.of(project)?.addFilePattern('scripts/**');
javascript.Biome.of(project)?.addFilePattern('bench/**');
javascript.Biome.of(project)?.task.reset('biome check --error-on-warnings', { receiveArgs: true });
project.addTask('format', { description: 'Format and fix what can be fixed', exec: 'biome check --write', receiveArgs: true });

project.addFields({ version: '0.1.0' });
project.synth();
