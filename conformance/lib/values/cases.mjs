import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { yamlFiles } from '../files.mjs';
import { repository, shown } from '../paths.mjs';
import { temporaryFolder } from '../temporary.mjs';

const load = createRequire(join(repository, 'package.json'));

/** The values files that this library writes: `{ name, file, meant }`, read by the library that cdk8s brings. */
export async function committedValues() {
  const { Yaml } = load('cdk8s');
  const files = (await yamlFiles([join(repository, 'test', 'golden')])).filter((file) => file.endsWith('.values.yaml'));
  return files.map((file) => ({ name: shown(file), file, meant: Yaml.load(file)[0] }));
}

/** What YAML, shells and templates like to eat; without U+007F and U+0085, which Helm's own `toYaml` gives up on. */
const nasty = [
  ...'123456789012 1234e5678901 0x1F 0b11 0o17 0777 1_000 1e3 .5 +1 -0 1.0 .inf .nan 12:30 2024-01-01 = << ~'.split(' '),
  ...'y n yes no on off true false null True NO Null'.split(' '),
  ...[
    '',
    ' ',
    ' a',
    'a ',
    '-',
    '- a',
    'a: b',
    'a #b',
    '"',
    "'",
    '\\',
    '\\n',
    '\n',
    'a\n',
    'a\n\n',
    ' a\nb',
    'a\n  \nb\n',
    'a\tb',
    '---',
    '...',
  ],
  ...['{{ .Values.system }}', '{{', '$HOME', '$(id)', '`id`', '%d', '!!str a', '&a', '*a', '|', '>', '@a', '{}', '[]'],
  ...['é', '日本', '😀', '\u00a0', '\u2028', '\ufeff', '\u0007', 'a\rb'],
  '$2y$10$ERb5DesmT6DUlD/zYHvVshp2oo..yzttJMxyvxVKaSZtqFgOK.PgL',
  '-----BEGIN CERTIFICATE-----\nMIIBmjCCAUGgAwIBAgIUfm1Ypj2omCTRvW3NT8kzesgzGAYwCgYIKoZIzj0EAwIw\n-----END CERTIFICATE-----\n',
];

/** Those texts in every place that takes a text, as names of parameters too; and the least that there can be. */
export async function nastyValues() {
  const parameters = Object.fromEntries(nasty.map((text, index) => [`parameter_${index}`, text]));
  const users = nasty.map((text) => ({ hash: text, username: text }));
  const values = {
    texts: {
      ...{ system: 'eks', bootstrapImageTag: '1234e5678901', containerRegistryURL: 'yes', scenarios: 'core,ai' },
      ...{ imagePullSecrets: nasty, disabledComponents: nasty, parameters: { global: parameters, yes: parameters } },
      ...{ pgai: { portal: { authentication: { staticPasswords: users } } }, source: { remote: false } },
    },
    // `toYaml` writes this one as a name without quotes, and cannot read it back.
    names: { parameters: { a: Object.fromEntries(nasty.filter((text) => text !== '<<').map((text) => [text, text])) } },
    least: { system: 'eks', beaconAgent: { plaintext: true, inCluster: false }, disabledComponents: [], clusterGroups: {} },
  };
  const folder = await temporaryFolder('values');
  return Promise.all(Object.entries(values).map(([name, meant]) => inFile(join(folder, `${name}.yaml`), `nasty ${name}`, meant)));
}

/** As the library writes values, compiled as its users have it. */
async function inFile(file, name, meant) {
  const { App, Chart } = load('cdk8s');
  const { HelmValues } = load('./lib/index.js');
  const written = { body: meant, origins: () => ({}) };
  await writeFile(file, HelmValues._of(new Chart(new App(), 'chart'), 'values', { chart: 'edbpgai-bootstrap', written }).toYaml());
  return { name, file, meant };
}

/** A file that somebody wrote without quotes: were it judged to be what was meant, nothing else here would mean anything. */
export async function eatenValues() {
  const file = join(await temporaryFolder('values'), 'eaten.values.yaml');
  await writeFile(file, 'parameters:\n  global:\n    internal_backup_folder: 123456789012\n    company_code: 0042\n    on: yes\n');
  return {
    name: 'eaten',
    file,
    meant: { parameters: { global: { internal_backup_folder: '123456789012', company_code: '0042', on: 'yes' } } },
  };
}
