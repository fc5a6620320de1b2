import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CORPUS = fileURLToPath(new URL('../../test/check/', import.meta.url));

/** What the real API server and operator said of the documents of a file, for the newest release: '' is accepted. */
const RECORDED = new Map(
  readFileSync(join(CORPUS, 'verdicts.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ file, verdicts }) => [file.replace('test/check/', ''), verdicts]),
);

/** The documents of a folder of the corpus, each in a file of its own, and whether the API server refuses it. */
export function documentsIn(folder, work) {
  return filesIn(folder).flatMap(({ file, text }) =>
    text.split(/^---\n/m).map((document, index) => {
      const name = `${file.replace(/\.ya?ml$/, '')}-${String(index + 1).padStart(3, '0')}.yaml`;
      return { ...written(join(work, folder), name, document), refused: refused(`${folder}/${file}`, index) };
    }),
  );
}

/** The files of a folder, each a case as a whole. */
export function filesAsCases(folder, work) {
  return filesIn(folder).map(({ file, text }) => ({
    ...written(join(work, folder), file, text),
    refused: text.split(/^---\n/m).some((_document, index) => refused(`${folder}/${file}`, index)),
  }));
}

function filesIn(folder) {
  return readdirSync(join(CORPUS, folder)).map((file) => ({ file, text: readFileSync(join(CORPUS, folder, file), 'utf8') }));
}

/** The comment before a wrong document names the rule that is to catch it. */
function written(directory, name, text) {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, name);
  writeFileSync(path, text);
  return { path, rule: /^# (\S+)/.exec(text)?.[1] };
}

function refused(file, index) {
  const verdict = RECORDED.get(file)?.[index];
  return typeof verdict === 'string' && verdict !== '';
}
