// node models.cjs FILE…: every document of a kind that @kubernetes-models/cloudnative-pg knows, judged by its validate(). Prints the files with faults.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const yaml = require('js-yaml');

const load = createRequire(join(__dirname, '../.cache/models/package.json'));
const models = load('@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1');

for (const file of process.argv.slice(2)) {
  try {
    for (const body of yaml.loadAll(readFileSync(file, 'utf8'))) {
      const Model = body?.apiVersion === 'postgresql.cnpg.io/v1' ? models[body.kind] : undefined;
      if (Model) {
        new Model(body).validate();
      }
    }
  } catch {
    console.log(file);
  }
}
