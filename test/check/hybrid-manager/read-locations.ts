import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadText, readText } from '../../../src/check/texts';

/** Several locations: each file of a folder is one. */
export interface Locations {
  readonly name: string;
  readonly texts: readonly ReadText[];
  /** The mistake, as the first line of one of the files says it: rule and path, and which file that is. */
  readonly expected?: { readonly rule: string; readonly path: string; readonly file: string };
}

const HEAD = /^# (HM-\d{3}) ?(\S*)\n/;
const CHART = 'edbpgai-bootstrap';

/** Files that end in `.values.yaml` hold values of the chart. What is in `proof` cannot be wrong in one way alone. */
export function readLocations(folder: 'right' | 'wrong' | 'proof'): Locations[] {
  const root = join(__dirname, 'locations', folder);
  return readdirSync(root).map((name) => {
    const files = readdirSync(join(root, name)).map((file) => ({ file, text: readFileSync(join(root, name, file), 'utf8') }));
    const [expected] = files.flatMap(({ file, text }) => {
      const head = HEAD.exec(text);
      return head ? [{ rule: head[1], path: head[2], file }] : [];
    });
    const texts = files.map(({ file, text }) => readText(file, text, file.endsWith('.values.yaml') ? { chart: CHART } : {}));
    return { name, texts, ...(expected ? { expected } : {}) };
  });
}
