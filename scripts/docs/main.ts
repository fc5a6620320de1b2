/** Writes the generated pages under `docs/`, and the generated parts of others. */
import { readFileSync, writeFileSync } from 'node:fs';
import { generatedParts, renewed } from './pages';
import { rulesPage } from './rules';

for (const [page, parts] of Object.entries(generatedParts())) {
  writeFileSync(page, renewed(readFileSync(page, 'utf8'), parts));
}
writeFileSync('docs/rules.md', rulesPage());
