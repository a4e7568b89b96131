import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, test } from 'node:test';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { documentPackage, type Package } from '../../../src/documents/package.ts';
import { contentFrom, everything } from './sample.ts';

let made: Package;
let files: Record<string, Uint8Array>;
const text = (name: string) => strFromU8(files[name] ?? assert.fail(name));
const make = () => {
  const { graph, inLocale } = contentFrom(everything, 'ar');
  return documentPackage(graph, 'ar', inLocale);
};

before(async () => {
  made = await make();
  files = unzipSync(new Uint8Array(made.bytes));
});

test('all files of a language, a list and a manifest are in it', () => {
  assert.deepEqual(Object.keys(files).sort(), ['index.html', 'manifest.json', 'sample.docx', 'sample.pdf']);
  assert.deepEqual([made.url, made.files], ['/downloads/ar/schools-ar.zip', 2]);
});

test('the manifest says of each file what it is, with its checksum', () => {
  const { language, date, files: listed } = JSON.parse(text('manifest.json'));
  assert.deepEqual([language, date], ['ar', '2026-11-20']);
  assert.deepEqual(
    listed.map(({ path }: { path: string }) => path),
    ['sample.pdf', 'sample.docx'],
  );
  for (const { path, sha256, bytes, version, reviewed } of listed) {
    const found = files[path] ?? assert.fail(path);
    assert.equal(sha256, createHash('sha256').update(found).digest('hex'));
    assert.deepEqual([bytes, version, reviewed], [found.length, '0.2', '2026-11-20']);
  }
});

test('the list needs nothing but its neighbours', () => {
  const $ = load(text('index.html'));
  assert.deepEqual([$('html').attr('lang'), $('html').attr('dir')], ['ar', 'rtl']);
  const targets = $('a')
    .map((_, link) => $(link).attr('href'))
    .get();
  const own = targets.filter((target) => !target.startsWith('https:'));
  assert.deepEqual(own, ['sample.pdf', 'sample.docx']);
  assert.equal($('script, link, img, iframe').length, 0);
  assert.match($('li').text(), /خطة/);
  assert.match($('li').text(), /0\.2/);
});

test('the list writes words as words', async () => {
  const { graph, inLocale } = contentFrom('A', 'lv');
  const { bytes } = await documentPackage(graph, 'lv', inLocale);
  const index = strFromU8(unzipSync(new Uint8Array(bytes))['index.html'] ?? assert.fail());
  assert.match(index, /<h3>Plāns &quot;A&quot;<\/h3>/);
});

test('the same content gives the same bytes, at another time and in another time zone', async () => {
  const zone = process.env.TZ;
  await new Promise((resolve) => setTimeout(resolve, 2100));
  try {
    process.env.TZ = 'Pacific/Kiritimati';
    assert.ok(made.bytes.equals((await make()).bytes));
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
