import { defineConfig } from 'vitest/config';

// One process for all files: nothing here leaves state behind, and starting a worker for each costs more than the tests.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], isolate: false },
});
