// The browser tests run in the system's Chromium against the preview of dist/. `cargo xtask test` starts them with
// everything they need; by hand: `npm test` here, after `cargo xtask build`.
import { defineConfig } from '@playwright/test';
import { chromium } from './harness/programs.js';

export default defineConfig({
  // Tests, or one of the tasks for a person: `shots`, `bench`, `everything`.
  testMatch: process.env.VEIVISER_TASK ? `${process.env.VEIVISER_TASK}.task.js` : '*.spec.js',
  outputDir: 'results/traces',
  reporter: [['list'], ['json', { outputFile: 'results/report.json' }]],
  globalSetup: './harness/preview.js',
  fullyParallel: true,
  workers: 2,
  retries: 0, // a test that passes at the second try hides a fault
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  expect: { timeout: 5_000 },
  use: {
    browserName: 'chromium',
    locale: 'nb-NO',
    actionTimeout: 5_000,
    navigationTimeout: 10_000,
    launchOptions: {
      executablePath: chromium(),
      // Root has no sandbox to use; the rest keeps Chromium from asking for anything that a test did not ask for.
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
        '--disable-background-networking', '--disable-component-update', '--disable-sync',
      ],
    },
  },
});
