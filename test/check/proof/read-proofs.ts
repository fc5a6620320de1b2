import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadText } from '../../../src/check/texts';
import { readCases } from '../../conformance/webhook-cases/read-cases';
import { readLocations } from '../hybrid-manager/read-locations';
import { TOO_LARGE } from './too-large';

/** Manifests of which a rule says something that nobody says without the rule. */
export interface Proof {
  readonly rule: string;
  /** Where the rule finds it; absent where the file does not say. */
  readonly path?: string;
  /** For people. */
  readonly name: string;
  readonly text: Buffer | string;
  /** Where several texts are judged together: all of them, this one too. */
  readonly texts?: readonly ReadText[];
  /** The manifests before a change. */
  readonly before?: string;
  /** Releases other than the newest. */
  readonly releases?: Readonly<Record<string, string>>;
}

/** Files on both sides of a change; without `before` there is no change. */
interface Folder {
  readonly files: string;
  readonly before?: string;
}

const ROOT = join(__dirname, '../../..');
const TOGETHER: readonly Folder[] = [
  { files: 'test/check/proof' },
  { files: 'test/check/proof/after', before: 'test/check/proof/before' },
  { files: 'test/check/wrong-together' },
  { files: 'test/check/hybrid-manager/wrong' },
  { files: 'test/check/hybrid-manager/changes/after', before: 'test/check/hybrid-manager/changes/before' },
  { files: 'test/check/wrong-changes/after', before: 'test/check/wrong-changes/before' },
];

/** One for each rule: a text of its own where it has one, else out of the manifests of other tests. */
export function readProofs(): ReadonlyMap<string, Proof> {
  const own = [...TOO_LARGE, ...TOGETHER.flatMap(filesIn), ...documentsIn('test/check/wrong')];
  const all = [...own, ...locations(), ...webhookCases(), ...cases(), ...transitions()];
  return new Map(all.reverse().map((proof) => [proof.rule, proof]));
}

const HEAD = /^# (\S+) ?(.*)\n/;
const RELEASE = /^# by (\S+)=(\S+)$/m;

function filesIn({ files, before }: Folder): Proof[] {
  return namesIn(files).map((file) => {
    const text = readFileSync(join(ROOT, files, file));
    const release = RELEASE.exec(text.toString());
    return {
      ...headOf(text.toString(), file),
      text,
      ...(before === undefined ? {} : { before: readFileSync(join(ROOT, before, file), 'utf8') }),
      ...(release ? { releases: { [release[1]]: release[2] } } : {}),
    };
  });
}

/** Locations are places of their own, each in its file. */
function locations(): Proof[] {
  return [...readLocations('wrong'), ...readLocations('proof')].flatMap(({ name, texts, expected }) =>
    expected ? [{ rule: expected.rule, path: expected.path, name, text: '', texts }] : [],
  );
}

function documentsIn(folder: string): Proof[] {
  return textsIn(folder).map(({ name, text }) => ({ ...headOf(text, name), text }));
}

/** Most cases show a side of a rule; those that prove one say so. */
function cases(): Proof[] {
  const proving = textsIn('conformance/cases').filter(({ text }) => HEAD.test(text));
  return proving.map(({ name, text }) => ({ ...headOf(text, name), text }));
}

function textsIn(folder: string): { name: string; text: string }[] {
  return namesIn(folder).flatMap((file) =>
    readFileSync(join(ROOT, folder, file), 'utf8')
      .split(/^---\n/m)
      .map((text, index) => ({ name: `${file} ${index + 1}`, text })),
  );
}

function webhookCases(): Proof[] {
  return readCases().flatMap(({ name, findings, text, before }) =>
    findings.map((finding) => {
      const [rule, ...path] = finding.split(' ');
      return { rule, path: JSON.parse(`"${path.join(' ')}"`) as string, name, text, ...(before === undefined ? {} : { before }) };
    }),
  );
}

/** Each file is named for its rule. */
function transitions(): Proof[] {
  const [files, before] = ['conformance/transitions/new', 'conformance/transitions/old'];
  return namesIn(files).map((file) => ({
    rule: file.replace('.yaml', ''),
    name: file,
    text: readFileSync(join(ROOT, files, file)),
    before: readFileSync(join(ROOT, before, file), 'utf8'),
  }));
}

function headOf(text: string, name: string): Pick<Proof, 'rule' | 'path' | 'name'> {
  const head = HEAD.exec(text);
  if (!head) {
    throw new Error(`${name} does not begin with "# RULE /path"`);
  }
  return { rule: head[1], path: head[2].replace("''", ''), name };
}

function namesIn(folder: string): string[] {
  const path = join(ROOT, folder);
  return existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.yaml')) : [];
}
