/**
 * `npm run check:office [folder]`: opens every Word file of a built site (`dist/` if none is named) in LibreOffice and
 * turns it into a PDF. It proves that a second office program reads each file to its end and lays out its pages; it
 * does not prove what Microsoft Word shows. It is not part of `npm test`, because not every machine has LibreOffice.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const places = [
  ...(process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')]),
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
];
const minutes = 10;

/** Pages of the PDF that LibreOffice makes of a Word file; null when it makes none. */
async function pagesOf(pdf: string): Promise<number | null> {
  if (!existsSync(pdf)) return null;
  const task = getDocument({ data: new Uint8Array(readFileSync(pdf)), verbosity: 0 });
  const { numPages } = await task.promise;
  await task.destroy();
  return numPages;
}

/** Files of one language at a time, because their names repeat in each; its own profile leaves the user's alone. */
async function convert(office: string, files: string[], work: string) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile'))}`;
  const out = mkdtempSync(join(work, 'pdf-'));
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...files];
  execFileSync(office, args, { stdio: 'ignore', timeout: minutes * 60_000 });
  const named = files.map((file) => [file, join(out, basename(file).replace(/docx$/, 'pdf'))] as const);
  return Promise.all(named.map(async ([file, pdf]) => ({ file, pages: await pagesOf(pdf) })));
}

async function main(root: string): Promise<string[]> {
  const files = globSync('downloads/*/*.docx', { cwd: root }).sort();
  if (!files.length) return [`There are no Word files in ${root}: run \`npm run build\` first.`];
  const office = places.find((place) => existsSync(place));
  if (!office)
    return [
      'LibreOffice is not here: install it (Debian: apt-get install libreoffice-writer-nogui; else libreoffice.org).',
    ];
  const work = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const problems: string[] = [];
    for (const group of Map.groupBy(files, (file) => file.split(/[\\/]/)[1]).values()) {
      for (const { file, pages } of await convert(
        office,
        group.map((file) => join(root, file)),
        work,
      )) {
        if (pages) console.log(`${file.slice(root.length + 1)}  ${pages} ${pages === 1 ? 'page' : 'pages'}`);
        else problems.push(`${file.slice(root.length + 1)}: LibreOffice makes no PDF of it`);
      }
    }
    console.log(
      `${files.length - problems.length} passed, ${problems.length} failed: opened and laid out by LibreOffice, not by Word`,
    );
    return problems;
  } finally {
    rmSync(work, { recursive: true });
  }
}

const problems = await main(resolve(process.argv[2] ?? 'dist'));
for (const problem of problems) console.error(problem);
process.exitCode = problems.length ? 1 : 0;
