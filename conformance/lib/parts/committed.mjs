import { dirname, join } from 'node:path';
import { yamlFiles } from '../files.mjs';
import { conformance, environments, goldens, repository, shown } from '../paths.mjs';

/** What this library writes: all of it must be accepted. */
export async function goldenPart(release) {
  return part('goldens', await yamlFiles([join(goldens, release)]), { passed: ({ accepted }) => accepted === true });
}

/** What this library writes for Hybrid Manager: all of it must be accepted, but for the kind whose definition nobody published. */
export async function environmentPart() {
  const paths = (await yamlFiles(environments)).filter((path) => !path.endsWith('.values.yaml'));
  const passed = ({ accepted, kind }) => accepted === (kind === 'HybridControlPlane' ? null : true);
  return { name: 'environments', paths, labelOf: shown, passed };
}

/** The documents of our own tests, and the changes. */
export async function ownParts() {
  const folder = join(repository, 'test', 'check');
  const proof = join(folder, 'proof');
  const webhook = join(repository, 'test', 'conformance', 'webhook-cases');
  return [
    part('sound', await yamlFiles([join(folder, 'sound')])),
    part('right and wrong', await yamlFiles([join(folder, 'right'), join(folder, 'wrong')])),
    part('wrong together', await yamlFiles([join(folder, 'wrong-together')])),
    part('proofs', await filesIn(proof)),
    part('webhook cases', await yamlFiles([join(webhook, 'create')])),
    part('cases', await yamlFiles([join(conformance, 'cases')])),
    await changesPart('changes', join(conformance, 'transitions'), 'old', 'new'),
    await changesPart('wrong changes', join(folder, 'wrong-changes'), 'before', 'after'),
    await changesPart('proofs of changes', proof, 'before', 'after'),
    await changesPart('webhook changes', join(webhook, 'update'), 'old', 'new'),
  ];
}

async function changesPart(name, folder, before, after) {
  const [oldRoot, root] = [join(folder, before), join(folder, after)];
  return part(name, await yamlFiles([root]), { against: { paths: await yamlFiles([oldRoot]), oldRoot, root } });
}

/** Those of the folder itself, without the folders in it. */
async function filesIn(folder) {
  return (await yamlFiles([folder])).filter((path) => dirname(path) === folder);
}

function part(name, paths, more) {
  return { name, paths, labelOf: shown, recorded: true, ...more };
}
