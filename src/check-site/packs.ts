import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { budgets } from '../../tests/budgets.ts';
import { liveLocales } from '../site/locales.ts';
import { type Pack, type PackFile, packSizes, packsUrl, workerUrl } from '../site/offline.ts';
import { type Check, expect, type Finding, finding, fits, megabytes, type Result } from './check.ts';
import type { Site } from './site.ts';

/** What readers keep on a device is whole and keeps its budget, and the worker that serves it is one small file. */
export const packs: Check = {
  name: 'packs',
  files: (site) => {
    const { findings, notes } = packsOf(site);
    return { findings: [...workerOf(site), ...findings], notes };
  },
};

/** Where keeping is switched off there are none, and the worker is another. */
function packsOf({ dist, pages }: Site): Result {
  const list = packsUrl.slice(1);
  if (!dist.has(list)) return { findings: [finding(list, 'missing', 'build the packs')] };
  const packs: Pack[] = JSON.parse(dist.text(list));
  const findings = packs.flatMap(({ locale, size, url, bytes, hash, files }) => {
    const file = url.slice(1);
    if (!dist.has(file)) return [finding(file, 'missing', 'build the packs')];
    const body = dist.text(file);
    const pack: PackFile = JSON.parse(body);
    const wanted =
      size === 'all' ? pages.filter((page) => page.locale === locale).map(({ url }) => url) : [`/${locale}/`];
    const lost = wanted.filter((url) => pack.files[url] === undefined);
    return [
      ...fits(file, gzipSync(body).length, budgets.packs[size]),
      ...expect(gzipSync(body).length === bytes, file, `${bytes} bytes promised`, 'write its size into the list'),
      ...expect(createHash('sha256').update(body).digest('hex') === hash, file, 'another hash', 'write its hash'),
      ...expect(
        Object.keys({ ...pack.files, ...pack.shortcuts }).length === files,
        file,
        `not ${files} files`,
        'count',
      ),
      ...lost.map((url) => finding(file, `no ${url}`, 'put the page into the pack')),
    ];
  });
  const wanted = packs.length ? liveLocales.flatMap((locale) => packSizes.map((size) => `${locale} ${size}`)) : [];
  const found = packs.map(({ locale, size }) => `${locale} ${size}`);
  return {
    findings: [...findings, ...expect(found.join() === wanted.join(), list, found.join(), `list ${wanted.join()}`)],
    notes: [packs.map(({ locale, size, bytes }) => `${locale} ${size} ${megabytes(bytes)}`).join(' · ')],
  };
}

/** Browsers run it as a plain script: what it would import is not there. */
function workerOf({ dist }: Site): Finding[] {
  const file = workerUrl.slice(1);
  if (!dist.has(file)) return [finding(file, 'missing', 'build the worker')];
  const code = dist.text(file);
  return [
    ...fits(file, gzipSync(code).length, budgets.worker),
    ...expect(!/^\s*(import|export)\b|[;}](import|export)[\s{"]/.test(code), file, 'an import', 'keep it one file'),
  ];
}
