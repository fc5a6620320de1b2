// What npm would publish: small, without anything that is ours alone, and it works in an empty project.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MOST_BYTES = 2_000_000;
const MAY_SHIP = [
  /^lib\/(index|systems|hybrid-manager|judging|cli\/main|cli\/validation-plugin)\.js$/,
  /^lib\/.*\.d\.ts$/,
  /^lib\/systems\/.*\/schema\/[\w.-]+\.json$/,
  /^lib\/postgres\/.*\.json$/,
  /^(package\.json|README\.md|LICENSE|\.jsii|\.jsii\.gz)$/,
];

const work = mkdtempSync(join(tmpdir(), 'package-'));
const problems = [];
try {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work], { cwd: ROOT, encoding: 'utf8' }),
  );
  judgeContent(packed);
  judgeUse(join(work, packed.filename));
  console.log(`${packed.filename}: ${packed.size} bytes packed, ${packed.unpackedSize} unpacked, ${packed.entryCount} files`);
} finally {
  rmSync(work, { recursive: true });
}
for (const problem of problems) {
  console.log(`FAILED  ${problem}`);
}
process.exitCode = problems.length > 0 ? 1 : 0;

function judgeContent({ unpackedSize, files, bundled }) {
  expect(unpackedSize < MOST_BYTES, `${unpackedSize} bytes unpacked, less than ${MOST_BYTES} are expected`);
  expect(bundled.length === 0, `no other package is bundled, found ${bundled}`);
  for (const { path } of files) {
    expect(
      MAY_SHIP.some((allowed) => allowed.test(path)),
      `${path} is in the package`,
    );
  }
  const paths = new Set(files.map(({ path }) => path));
  for (const needed of [
    'lib/index.js',
    'lib/index.d.ts',
    'lib/systems.js',
    'lib/hybrid-manager.js',
    'lib/cli/main.js',
    '.jsii',
    'LICENSE',
    'README.md',
  ]) {
    expect(paths.has(needed), `${needed} is missing in the package`);
  }
  for (const file of ['lib/index.js', 'lib/systems.js', 'lib/hybrid-manager.js', 'lib/judging.js', 'lib/cli/main.js']) {
    expect(!readFileSync(join(ROOT, file), 'utf8').includes('sourceMappingURL'), `${file} carries a source map`);
  }
}

/** In a project that holds nothing else, so that nothing of this checkout helps. */
function judgeUse(tarball) {
  writeFileSync(join(work, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--no-save', tarball, 'cdk8s', 'constructs'], { cwd: work, stdio: 'inherit' });
  const node = (...args) => execFileSync(process.execPath, args, { cwd: work, encoding: 'utf8' });
  expect(node('-p', "typeof require('cdk8s-postgres').PostgresCluster").trim() === 'function', 'require() gives no PostgresCluster');
  expect(
    node('--input-type=module', '-e', "import { PostgresCluster } from 'cdk8s-postgres'; console.log(typeof PostgresCluster)").trim() ===
      'function',
    'import gives no PostgresCluster',
  );
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const command = join(work, 'node_modules', '.bin', 'cdk8s-postgres');
  expect(
    execFileSync(command, ['--version'], { cwd: work, encoding: 'utf8' }).trim() === version,
    '`cdk8s-postgres --version` does not say the version',
  );
  writeFileSync(
    join(work, 'good.yaml'),
    'apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata:\n  name: a\nspec:\n  instances: 1\n  storage:\n    size: 1Gi\n',
  );
  execFileSync(command, ['check', 'good.yaml'], { cwd: work, stdio: 'inherit' });
}

function expect(holds, problem) {
  if (!holds) {
    problems.push(problem);
  }
}
