import { defineConfig } from 'vitest/config';

/** Stories told in a browser against the real service, one after the other; `npm test` runs them after everything else. */
export default defineConfig({
  test: {
    include: ['journeys/**/*.journey.ts'],
    globalSetup: ['src/testing/journey-service.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    env: { TZ: 'Europe/London' },
  },
});
