import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeTexts, readText } from '../../src/check/texts';
import { SYSTEMS } from '../../src/systems';
import { TRANSITION_RULES as OF_CLUSTERS } from '../../src/systems/cloudnative-pg/rules/transition';
import { TRANSITION_RULES as OF_KUBERNETES } from '../../src/systems/kubernetes/rules/transition';
import { RULES as OF_SNAPSHOTS } from '../../src/systems/volume-snapshot/rules';

const FOLDER = join(__dirname, '../../conformance/transitions');
const FILES = readdirSync(join(FOLDER, 'new'));

function read(side: 'old' | 'new', file: string) {
  return readText(file, readFileSync(join(FOLDER, side, file)));
}

test('each rule on updates has its changes', () => {
  const ofSnapshots = OF_SNAPSHOTS.filter(({ layer }) => layer === 'transition');
  expect(FILES).toEqual([...OF_CLUSTERS, ...OF_KUBERNETES, ...ofSnapshots].map(({ id }) => `${id}.yaml`));
});

/** The names of the objects say what the real server made of the change; `node conformance/run.mjs` asks it again. */
test.each(FILES)('the changes in %s are accepted and refused as the real server does it, in every release', (file) => {
  for (const release of ['1.28', '1.29', '1.30']) {
    const options = { systems: SYSTEMS, releases: { 'cloudnative-pg': release }, before: [read('old', file)] };
    const { findings, compared, documents } = judgeTexts([read('new', file)], options);
    expect(compared).toBe(documents);
    const said = new Map(findings.filter(({ severity }) => severity === 'error').map(({ rule, document }) => [document?.name, rule]));
    const names = read('new', file).manifests.map(({ body }) => (body.metadata as { name: string }).name);
    const expected = names.filter((name) => isRefused(name, release)).map((name) => [name, file.replace('.yaml', '')]);
    expect([...said]).toEqual(expected);
  }
});

/** An image is the default one in one release and another image in the other releases. */
function isRefused(name: string, release: string): boolean {
  return name.startsWith('refused') || (name === 'accepted-default-image-written' && release !== '1.30');
}
