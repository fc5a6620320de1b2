// Lists where the operator's own webhook tests stand, from its Go module:
// node test/conformance/webhook-cases/list-operator-tests.mjs "$(go list -m -f '{{.Dir}}' github.com/cloudnative-pg/cloudnative-pg)"
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const TESTS = /_test\.go$/;
/** Ginkgo: one case for each It, and for each Entry of a table. */
const CASE = /^\s*(?:It|Entry)\(/;

const module = process.argv[2];
const folder = join(module, 'internal/webhook/v1');
const lines = readdirSync(folder)
  .filter((name) => TESTS.test(name))
  .map((name) => [name.replace(/(_webhook)?_test\.go$/, ''), casesOf(join(folder, name))])
  .filter(([, cases]) => cases.length > 0)
  .map(([name, cases]) => `    ${JSON.stringify(name)}: ${JSON.stringify(cases)}`);
const text = `{\n  "module": ${JSON.stringify(basename(module))},\n  "cases": {\n${lines.join(',\n')}\n  }\n}\n`;
writeFileSync(join(import.meta.dirname, 'operator-tests.json'), text);

function casesOf(path) {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => (CASE.test(line) ? [index + 1] : []));
}
