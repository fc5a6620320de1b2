import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LocatedFinding } from '../../src/check/formats/outcome';
import { judgeTexts, readText } from '../../src/check/texts';
import { SYSTEMS } from '../../src/systems';

/**
 * What the real API server and the real operator said of the committed documents; `node conformance/run.mjs --record`
 * asks them again. A verdict is the message, '' where it was accepted, null where nobody was asked.
 */
interface Recorded {
  readonly release: string;
  readonly file: string;
  readonly before?: string;
  readonly sha256: string;
  readonly verdicts: readonly (string | null)[];
}

const ROOT = join(__dirname, '../..');
const RELEASES = ['1.28', '1.29', '1.30'];
const RECORDED: Recorded[] = readFileSync(join(__dirname, 'verdicts.ndjson'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

function filesIn(folder: string, release: string): string[] {
  const names = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.yaml'));
  return names.map((name) => `${release} ${folder}/${name}`);
}

test('every committed document has its verdict, by each release that it is for', () => {
  const goldens = RELEASES.flatMap((release) => filesIn(`test/golden/cloudnative-pg/${release}`, release));
  const own = ['sound', 'right', 'wrong', 'wrong-together', 'wrong-changes/after', 'proof', 'proof/after'].map(
    (name) => `test/check/${name}`,
  );
  const webhook = ['create', 'update/new'].map((name) => `test/conformance/webhook-cases/${name}`);
  const folders = [...own, ...webhook, 'conformance/cases', 'conformance/transitions/new'];
  const others = RELEASES.flatMap((release) => folders.flatMap((folder) => filesIn(folder, release)));
  expect(RECORDED.map(({ release, file }) => `${release} ${file}`).sort()).toEqual([...goldens, ...others].sort());
});

describe.each(RELEASES)('CloudNativePG %s', (release) => {
  test.each(RECORDED.filter((row) => row.release === release))('$file is judged as the real ones do', (row) => {
    const [after, before] = [row.file, row.before].map((file) => (file === undefined ? undefined : readFileSync(join(ROOT, file))));
    const hash = [after, before].reduce((sum, bytes) => (bytes ? sum.update(bytes) : sum), createHash('sha256'));
    expect(hash.digest('hex').slice(0, row.sha256.length), 'the file changed: node conformance/run.mjs --record').toBe(row.sha256);

    const { findings } = judgeTexts([readText(row.file, after!)], {
      systems: SYSTEMS,
      releases: { 'cloudnative-pg': release },
      ...(before && { before: [readText(row.file, before)] }),
    });
    // Where kubectl stops cutting, it sees nothing of the file from there on.
    const seen = (position: number) => Math.min(position, row.verdicts.length);
    const refused = new Map(findings.filter(isOfParity).map(({ position, rule, problem }) => [seen(position), `${rule} ${problem}`]));
    const different = row.verdicts.flatMap((theirs, index) =>
      theirs === null || (theirs === '') === !refused.has(index + 1)
        ? []
        : [`#${index + 1} ${theirs || 'accepted'} | ${refused.get(index + 1)}`],
    );
    expect(different).toEqual([]);
  });
});

/** Whether it claims what the API server would say of this one document; it does not see two of one name. */
function isOfParity({ severity, layer, rule }: LocatedFinding): boolean {
  return severity === 'error' && ['document', 'schema', 'admission', 'transition'].includes(layer) && rule !== 'DOC-106';
}
