import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Examples import the library by its name, as users do.
  resolve: { alias: { 'cdk8s-postgres': new URL('./src/index.ts', import.meta.url).pathname } },
  // One process for all files: nothing here leaves state behind, and starting a worker for each costs more than the tests.
  // A machine may be busy with other work: a test that hangs is told from one that is slow after a minute.
  test: { include: ['test/**/*.test.ts'], isolate: false, testTimeout: 60_000 },
});
