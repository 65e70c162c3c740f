import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // an embedded database takes half a gigabyte and one core
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/web/**/*.test.{ts,tsx}'] } },
      { test: { name: 'api', include: ['tests/api/**/*.test.ts', 'tests/relevance/**/*.test.ts'], globalSetup: ['tests/api/opzet/globaal.ts'], pool: 'forks', testTimeout: 60_000, hookTimeout: 120_000 } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], globalSetup: ['tests/e2e/opzet/globaal.ts'], pool: 'forks', testTimeout: 90_000, hookTimeout: 180_000 } },
    ],
  },
});
