import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';
import { dist } from './e2e/site.ts';

/**
 * Browser tests on the built site, with the headers that a host sends. Variables: CHROMIUM_PATH (which browser),
 * SITE_DIST (another folder named `dist`), TEST_PORT (when 4399 is taken).
 */
const port = process.env.TEST_PORT ?? '4399';
const server = fileURLToPath(new URL('../src/cli/serve.ts', import.meta.url));
if (basename(dist) !== 'dist') throw new Error(`SITE_DIST names ${dist}: choose a folder that is called "dist".`);

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.test.ts',
  outputDir: '../.cache/test/browser',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  // Versions of Chromium smooth edges of letters a little differently.
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.01 } },
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A busy machine may take its time; what must be quick says so itself.
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    actionTimeout: 10_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    // The server serves the `dist` of the folder it is started in.
    command: `"${process.execPath}" "${server}"`,
    cwd: dirname(dist),
    env: { PORT: port },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
