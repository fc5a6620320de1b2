import { join } from 'node:path';
import { yamlFiles } from '../files.mjs';
import { conformance, goldens, repository, shown } from '../paths.mjs';

/** What this library writes: all of it must be accepted. */
export async function goldenPart(release) {
  return part('goldens', await yamlFiles([join(goldens, release)]), { passed: ({ accepted }) => accepted === true });
}

/** The documents of our own tests, and the changes. */
export async function ownParts() {
  const folder = join(repository, 'test', 'check');
  return [
    part('sound', await yamlFiles([join(folder, 'sound')])),
    part('right and wrong', await yamlFiles([join(folder, 'right'), join(folder, 'wrong')])),
    part('cases', await yamlFiles([join(conformance, 'cases')])),
    await changesPart('changes', join(conformance, 'transitions', 'old'), join(conformance, 'transitions', 'new')),
    await changesPart('wrong changes', join(folder, 'wrong-changes', 'before'), join(folder, 'wrong-changes', 'after')),
  ];
}

async function changesPart(name, oldRoot, root) {
  return part(name, await yamlFiles([root]), { against: { paths: await yamlFiles([oldRoot]), oldRoot, root } });
}

function part(name, paths, more) {
  return { name, paths, labelOf: shown, recorded: true, ...more };
}
