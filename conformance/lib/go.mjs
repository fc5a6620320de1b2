import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { JudgeError } from './errors.mjs';
import { releases } from './operators.mjs';
import { binaries, conformance, repository } from './paths.mjs';

const run = promisify(execFile);

export const programs = {
  server: join(binaries, 'apiserver'),
  manager: (release) => join(binaries, `cnpg-manager-${release}`),
  yaml: join(binaries, 'yaml-truth'),
  helm: join(binaries, 'helm'),
};

/** Builds what has changed, the managers of these releases only: minutes from nothing, seconds with a warm build cache. */
export async function build(managers) {
  await mkdir(binaries, { recursive: true });
  const kubernetes = await requiredVersion(conformance, 'k8s.io/kubernetes');
  // Without its version the server calls itself v0.0.0-master+$Format:%H$.
  const version = `-X k8s.io/component-base/version.gitVersion=${kubernetes}`;
  await goBuild(conformance, programs.server, './apiserver', version);
  for (const release of managers) {
    await buildManager(release);
  }
  await goBuild(join(repository, 'scripts', 'yaml-truth'), programs.yaml, '.');
}

/** Helm, out of its own module: 4 minutes from nothing. */
export async function buildHelm() {
  await mkdir(binaries, { recursive: true });
  await goBuild(join(conformance, 'helm'), programs.helm, 'helm.sh/helm/v4/cmd/helm');
}

/** The folder of a module's files, checked against the checksum database. */
export async function moduleFolder({ module, version }) {
  // Outside of any module: the versions asked for are not those that go.mod builds with.
  const answer = await go(tmpdir(), ['mod', 'download', '-json', `${module}@${version}`]);
  return JSON.parse(answer).Dir;
}

async function buildManager(release) {
  const { module, version, goModule } = releases.get(release);
  const folder = join(conformance, goModule);
  const built = await requiredVersion(folder, module);
  if (built !== version) {
    throw new JudgeError(
      `${goModule}/go.mod builds the manager of ${module} ${built}, lib/operators.mjs installs the definitions of ${version}`,
    );
  }
  await goBuild(folder, programs.manager(release), `${module}/cmd/manager`);
}

async function requiredVersion(folder, module) {
  return (await go(folder, ['list', '-m', '-f', '{{.Version}}', module])).trim();
}

function goBuild(folder, output, packageName, linkerFlags = '') {
  return go(folder, ['build', '-trimpath', '-ldflags', `-s -w ${linkerFlags}`, '-o', output, packageName]);
}

async function go(cwd, args) {
  try {
    // One setting for all programs, so that they share compiled packages.
    const { stdout } = await run('go', args, { cwd, env: { ...process.env, CGO_ENABLED: '0' }, maxBuffer: 1 << 26 });
    return stdout;
  } catch (error) {
    throw new JudgeError(`go ${args.join(' ')} failed: ${error.stdout || ''}${error.stderr || error.message}`);
  }
}
