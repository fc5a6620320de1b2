/**
 * Compares our reading of mutated documents with that of Kubernetes and prints the differences.
 *
 *   npx tsx scripts/yaml-table/compare.ts [SEED] [COUNT]
 */
import { isDeepStrictEqual } from 'node:util';
import { readYamlText } from '../../src/kubernetes/yaml/read-document';
import { splitDocuments } from '../../src/kubernetes/yaml/split';
import { mutants } from './mutate';
import { verdicts } from './truth';

interface Verdict {
  readonly splitError?: string;
  readonly documents: readonly { readonly text: string | object; readonly strict: { readonly json?: string; readonly error?: string } }[];
}

const [seed = 1, count = 20_000] = process.argv.slice(2).map(Number);
const inputs = mutants(seed, count);
let documents = 0;
let accepted = 0;
const differences: { text: string; theirs: string; ours: string }[] = [];

(verdicts('yaml', inputs) as Verdict[]).forEach(({ documents: judged, splitError }, index) => {
  const file = inputs[index].replace(/\r\n/g, '\n');
  const split = splitDocuments(file).map(({ text }) => text);
  const theirSplit = judged.map(({ text }) => text);
  if (splitError === undefined && !isDeepStrictEqual(split, theirSplit)) {
    differences.push({ text: file, theirs: JSON.stringify(theirSplit), ours: JSON.stringify(split) });
  }
  for (const { text, strict } of judged) {
    if (typeof text !== 'string') {
      continue;
    }
    documents++;
    accepted += strict.json === undefined ? 0 : 1;
    const { value, refusal, duplicates } = readYamlText(text);
    const refused = refusal !== undefined || duplicates.length > 0;
    const same = strict.json === undefined ? refused : !refused && isDeepStrictEqual(value ?? null, JSON.parse(strict.json));
    if (!same) {
      const ours = refusal
        ? `refused: ${refusal.reason}`
        : duplicates.length > 0
          ? `duplicate: ${duplicates[0].key}`
          : JSON.stringify(value);
      differences.push({ text, theirs: strict.json ?? `refused: ${strict.error}`, ours });
    }
  }
});

process.stdout.write(`seed ${seed}: ${documents} documents, ${accepted} accepted, ${differences.length} differences\n`);
for (const { text, theirs, ours } of differences.slice(0, 40)) {
  process.stdout.write(`\n${JSON.stringify(text)}\n  Kubernetes ${theirs}\n  we         ${ours}\n`);
}
process.exitCode = differences.length > 0 ? 1 : 0;
