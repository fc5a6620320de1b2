import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

const UPDATE = process.env.UPDATE_GOLDENS === '1';

/** The file has to hold this text, to the byte; where goldens are to be updated, it is written. */
export function compareWithFile(file: string, text: string): void {
  if (UPDATE) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const hint = `${file} differs; say why each line changed, then: UPDATE_GOLDENS=1 npx vitest run test/golden`;
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '', hint).toBe(text);
}
