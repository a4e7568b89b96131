import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Problem, run } from './run.mjs';

const { ProgramFiles, LOCALAPPDATA, 'ProgramFiles(x86)': ProgramFiles86 } = process.env;
const USUAL_PLACES = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'].map((name) => `/usr/bin/${name}`),
  ...['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  ...[ProgramFiles, ProgramFiles86, LOCALAPPDATA].flatMap((folder) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map(
      (file) => `${folder}/${file}`,
    ),
  ),
];

/** Path of a Chromium that starts: the one named, an installed one, Playwright's own, or one installed now. */
export async function findBrowser(node) {
  const named = process.env.CHROMIUM_PATH;
  if (named && !starts(named)) throw new Problem(`CHROMIUM_PATH names ${named}, which does not start: correct it.`);
  return [named, ...USUAL_PLACES, ownOfPlaywright(node)].find(starts) ?? (await installBrowser(node));
}

async function installBrowser(node) {
  console.log('Installing a browser for the tests …');
  await run(node, ['node_modules/playwright/cli.js', 'install', 'chromium'], { minutes: 5 });
  if (!starts(ownOfPlaywright(node)) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, minutes: 10 };
    await run('apt-get', ['update'], options);
    await run('apt-get', ['install', '-y', 'chromium'], options);
  }
  const installed = [ownOfPlaywright(node), '/usr/bin/chromium'].find(starts);
  if (installed) return installed;
  throw new Problem('No Chromium was found or could be installed: install Chromium or Chrome, or set CHROMIUM_PATH.');
}

function ownOfPlaywright(node) {
  const { stdout } = spawnSync(node, ['-p', "require('playwright').chromium.executablePath()"], { encoding: 'utf8' });
  return stdout?.trim();
}

/** Asked for its version, as Ubuntu's chromium-browser may be an empty shell; on Windows that would open a window. */
function starts(path) {
  if (!path || !existsSync(path)) return false;
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
