import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CORPUS = fileURLToPath(new URL('../../test/check/', import.meta.url));

/** The documents of a folder of the corpus, each in a file of its own; the comment before it names the rule that is to catch it. */
export function casesIn(folder, work) {
  const directory = join(work, folder);
  mkdirSync(directory, { recursive: true });
  return readdirSync(join(CORPUS, folder)).flatMap((file) =>
    readFileSync(join(CORPUS, folder, file), 'utf8')
      .split(/^---\n/m)
      .map((text, index) => {
        const path = join(directory, `${file.replace(/\.ya?ml$/, '')}-${String(index + 1).padStart(3, '0')}.yaml`);
        writeFileSync(path, text);
        return { path, rule: /^# (\S+)/.exec(text)?.[1] };
      }),
  );
}
