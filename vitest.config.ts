import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    globalSetup: ['src/testing/test-server.ts'],
    setupFiles: ['src/testing/seeded-properties.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    // On a machine that does much else a second is soon over.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 120_000,
    env: { TZ: 'Europe/London' },
  },
});
