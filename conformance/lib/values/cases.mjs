import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { yamlFiles } from '../files.mjs';
import { repository, shown } from '../paths.mjs';
import { temporaryFolder } from '../temporary.mjs';

const load = createRequire(join(repository, 'package.json'));

/** What reads and writes values, compiled. */
export function library() {
  const { readValues, writeYaml } = load('./lib/kubernetes/yaml/index.js');
  const { read, written } = load('./lib/systems/hybrid-manager/model.js');
  return { readValues, writeYaml, read: (values) => read(values, 'values'), written: (model) => written(model, 'values') };
}

/** The values files that this library writes: `{ name, file, meant }`. */
export async function committedValues({ readValues }) {
  const files = (await yamlFiles([join(repository, 'test', 'golden')])).filter((file) => file.endsWith('.values.yaml'));
  return Promise.all(files.map(async (file) => ({ name: shown(file), file, meant: readValues(await readFile(file)).body })));
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
export async function nastyValues({ written, writeYaml }) {
  const parameters = Object.fromEntries(nasty.map((text, index) => [`parameter_${index}`, text]));
  const models = {
    texts: {
      ...{
        flavour: 'eks',
        version: '1234e5678901',
        registry: { url: 'yes', pullSecrets: nasty, discovery: { enabled: false, url: '0777' } },
      },
      ...{
        scenarios: ['core', 'ai'],
        disabledComponents: nasty,
        global: parameters,
        components: { 'upm-beacon': parameters, yes: parameters },
      },
      pgai: { portal: { authentication: { staticPasswords: nasty.map((text) => ({ hash: text, username: text })) } } },
    },
    names: {
      ...{ flavour: 'eks', version: 'v2026.3.0', registry: { url: 'r' } },
      // `toYaml` writes this one as a name without quotes, and cannot read it back.
      components: { a: Object.fromEntries(nasty.filter((text) => text !== '<<').map((text) => [text, text])) },
    },
    least: {
      flavour: 'eks',
      version: 'v1.3.0',
      registry: { url: 'r' },
      scenarios: ['core'],
      beaconAgent: { plaintext: true, inCluster: false },
    },
  };
  const folder = await temporaryFolder('values');
  return Promise.all(Object.entries(models).map(([name, model]) => inFile(folder, name, written(model), writeYaml)));
}

async function inFile(folder, name, meant, writeYaml) {
  const file = join(folder, `${name}.values.yaml`);
  await writeFile(file, writeYaml(meant));
  return { name: `nasty ${name}`, file, meant };
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
