import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One manifest, or a change of one, and what is said of it. */
export interface WebhookCase {
  /** For people: file and name of the object. */
  readonly name: string;
  /** The operator's own case, as `FILE:LINE`; `ours` where it has none. */
  readonly of: string;
  readonly verdict: 'accepted' | 'refused';
  /** Rule and path of each finding. */
  readonly findings: readonly string[];
  readonly text: string;
  /** The manifest before the change. */
  readonly before?: string;
}

const HEAD = /^# ([a-z]+(?::\d+)?) (accepted|refused)(?:: (.*))?\n/;
const NAME = /^metadata: \{name: ([^,}]+)/m;

/** All cases below this folder: those of `create`, and those of `update/new` with what stood in `update/old` before. */
export function readCases(): WebhookCase[] {
  return [...casesIn('create'), ...casesIn('update/new', 'update/old')];
}

function casesIn(folder: string, old?: string): WebhookCase[] {
  return readdirSync(join(__dirname, folder)).flatMap((file) => {
    const before = old === undefined ? [] : documentsOf(old, file);
    return documentsOf(folder, file).map((text, index) => ({
      ...caseOf(text, `${folder}/${file}`),
      ...(old === undefined ? {} : { before: before[index] }),
    }));
  });
}

function documentsOf(folder: string, file: string): string[] {
  const path = join(__dirname, folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8').split(/^---\n/m) : [];
}

function caseOf(text: string, file: string): WebhookCase {
  const head = HEAD.exec(text);
  const name = NAME.exec(text);
  if (!head || !name) {
    throw new Error(`${file}: a document begins with "# CASE accepted" or "# CASE refused: RULE /path", and has a name: ${text}`);
  }
  const [, of, verdict, findings] = head;
  return { name: `${file} ${name[1]}`, of, verdict: verdict as WebhookCase['verdict'], findings: findings?.split(', ') ?? [], text };
}
