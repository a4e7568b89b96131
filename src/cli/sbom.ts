/**
 * `npm run sbom`: writes `dist/data/sbom.cdx.json`, the software bill of materials (CycloneDX) of all packages that build the
 * site, as npm makes it from the lock file. Time, serial number and the version of npm are left out, so that the same
 * packages give the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const target = resolve('dist/data/sbom.cdx.json');
const command = 'sbom --sbom-format cyclonedx --package-lock-only --omit dev';

/** npm runs this and says where it is; by hand it has to be in the PATH. */
function npm(): string {
  const own = process.env.npm_execpath;
  const [program, args] = own ? [process.execPath, [own]] : ['npm', []];
  return execFileSync(program, [...args, ...command.split(' ')], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

/** The bill of the project, whatever its folder is called. */
function settled(text: string): string {
  const { serialNumber, metadata, ...bill } = JSON.parse(text);
  const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { timestamp, tools, ...rest } = metadata;
  const component = {
    ...rest.component,
    type: 'application',
    name,
    version,
    description: undefined,
    licenses: [{ license: { name: license } }],
  };
  return `${JSON.stringify({ ...bill, metadata: { ...rest, component } }, null, 1)}\n`;
}

if (existsSync(dirname(dirname(target)))) {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, settled(npm()));
  console.log(`${target} written`);
} else {
  console.error('There is no built site in dist: run `npm run build` first.');
  process.exitCode = 1;
}
