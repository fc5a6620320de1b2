/**
 * Writes the tables under test/kubernetes/ that pin our reading of YAML, quantities and names to that of Kubernetes.
 *
 *   npx tsx scripts/yaml-table/main.ts
 *
 * Needs Go: the verdicts come from scripts/yaml-truth. `TRUTH=/path/to/binary` takes one that is already built.
 */
import { writeFileSync } from 'node:fs';
import { names } from './names';
import { quantities } from './quantities';
import { type Input, verdicts } from './truth';
import { valuesFiles } from './values';
import { yamlCases } from './yaml-cases';

const TABLES = new URL('../../test/kubernetes/', import.meta.url);

function write(file: string, rows: readonly unknown[]): void {
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  writeFileSync(new URL(file, TABLES), `[\n${lines}\n]\n`);
  process.stdout.write(`${file}: ${rows.length} rows\n`);
}

write(
  'quantities.json',
  verdicts('quantity', quantities).map((verdict, index) => ({ input: quantities[index], ...(verdict as object) })),
);
write(
  'names.json',
  (verdicts('names', names) as Record<string, string[]>[]).map((verdict, index) => ({
    input: names[index],
    valid: Object.keys(verdict).filter((form) => verdict[form].length === 0),
  })),
);

write(
  'yaml/values.json',
  verdicts('values', valuesFiles).map((verdict, index) => ({ file: valuesFiles[index], ...(verdict as object) })),
);

interface YamlVerdict {
  readonly documents: readonly { readonly strict: Conversion }[];
  readonly splitError?: string;
  readonly objects: readonly (string | object)[];
  readonly objectsError?: string;
}

interface Conversion {
  readonly json?: string;
  readonly error?: string;
}

// A file that starts with a brace is JSON for kubectl; the strict reading of each document is that of YAML.
const isJson = (file: Input) => typeof file === 'string' && /^\s{0,4095}\{/.test(file) && !file.startsWith('\ufeff');

write(
  'yaml/truth.json',
  (
    verdicts(
      'yaml',
      yamlCases.map(({ file }) => file),
    ) as YamlVerdict[]
  ).map(({ documents, splitError, objects, objectsError }, index) =>
    isJson(yamlCases[index].file)
      ? { ...yamlCases[index], objects, ...(objectsError && { error: objectsError }) }
      : { ...yamlCases[index], documents: documents.map(({ strict }) => strict), ...(splitError && { error: splitError }) },
  ),
);
