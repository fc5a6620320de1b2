import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { App, Chart } from 'cdk8s';
import { expect, test } from 'vitest';
import { Checks } from '../../src';
import { releaseOfVersion } from '../../src/systems/hybrid-manager/releases';
import { GOLDENS } from '../systems/hybrid-manager/environment-sets';
import { installedIn } from '../systems/hybrid-manager/environments';
import { compareWithFile } from './compare-with-file';

const FOLDER = join(__dirname, 'hybrid-manager');

const named = GOLDENS.map((choices) => ({ name: join(releaseOfVersion(choices.version) ?? '', choices.platform), choices }));

test.each(named)('$name has these bytes, and nothing is wrong with them', ({ name, choices }) => {
  const app = new App();
  const { values, steps } = installedIn(new Chart(app, 'hm'), choices);
  const found = Checks.report(app).filter(({ severity }) => severity !== 'info');
  expect(found.map(({ rule, kind, name: object, path, problem }) => `${rule} ${kind}/${object} ${path}: ${problem}`)).toEqual([]);
  compareWithFile(join(FOLDER, `${name}.yaml`), app.synthYaml());
  compareWithFile(join(FOLDER, `${name}.steps.md`), steps);
  if (values) {
    compareWithFile(join(FOLDER, `${name}.values.yaml`), values.toYaml());
  }
});

test('no file is left of what is no longer made', () => {
  const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const made = named.flatMap(({ name, choices }) => [
    ...['.yaml', '.steps.md'].map((ending) => name + ending),
    ...(choices.version === 'v2026.3.0' ? [`${name}.values.yaml`] : []),
  ]);
  expect(files.map((file) => join(basename(file.parentPath), file.name)).sort()).toEqual(made.sort());
});
