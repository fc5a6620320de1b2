/** Writes the generated parts of the pages under `docs/`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { generatedParts, renewed } from './pages';

for (const [page, parts] of Object.entries(generatedParts())) {
  writeFileSync(page, renewed(readFileSync(page, 'utf8'), parts));
}
