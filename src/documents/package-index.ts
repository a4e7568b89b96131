import { config } from '../site/config.ts';
import { escapeHtml } from '../site/escape-html.ts';
import type { TextPage } from '../site/graph.ts';
import { isForm } from '../site/keys.ts';
import type { Reader } from '../site/reader.ts';
import { absolute, urlOf } from '../site/urls.ts';
import type { DocumentFile } from './files.ts';

/** A document with its files, as the package lists it. */
export interface Packed {
  page: TextPage;
  files: (DocumentFile & { name: string })[];
}

/** Opened from a folder or a USB stick: one file, no script, links to its neighbours. */
export function packageIndex(packed: Packed[], reader: Reader): string {
  const { t, locale, dir } = reader;
  const title = `${t('list.downloads.title')} – ${config.name}`;
  const groups = [
    [t('downloads.guidelines'), packed.filter(({ page }) => !isForm(page.key))],
    [t('downloads.forms'), packed.filter(({ page }) => isForm(page.key))],
  ] as const;
  const online = absolute(urlOf(locale, 'schools/downloads'));
  return `<!doctype html>
<html lang="${locale}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${look}</style>
</head>
<body>
<main>
<h1>${escapeHtml(t('list.downloads.title'))}</h1>
<p>${escapeHtml(t('list.downloads.summary'))}</p>
<p><a href="${online}"><bdi dir="ltr">${online}</bdi></a></p>
${groups.map(([name, list]) => groupOf(name, list, reader)).join('\n')}
<p>${escapeHtml(t('footer.not-state'))}</p>
</main>
</body>
</html>
`;
}

const groupOf = (name: string, list: readonly Packed[], reader: Reader) =>
  list.length ? `<h2>${escapeHtml(name)}</h2>\n<ul>\n${list.map((one) => itemOf(one, reader)).join('\n')}\n</ul>` : '';

function itemOf({ page, files }: Packed, { t, format }: Reader): string {
  const links = files.map(({ name, kind, pages, bytes }) => {
    const size = t('downloads.size', { size: format.number(Math.ceil(bytes.length / 1000)) });
    const facts = [pages && t('downloads.pages', { n: pages }), size].filter(Boolean).join(' · ');
    return `<a href="${name}">${escapeHtml(t(`downloads.${kind}`))}</a> (${escapeHtml(facts)})`;
  });
  return `<li><h3>${escapeHtml(page.title)}</h3><p>${escapeHtml(page.summary)}</p><p>${links.join('<br>')}</p><p>${escapeHtml(versionOf(page, t, format))}</p></li>`;
}

const versionOf = ({ data }: TextPage, t: Reader['t'], format: Reader['format']) =>
  t('downloads.version', { version: data.version ?? '', date: format.date(data.reviewed ?? '') });

const look = `:root{color-scheme:light dark;font:1.125rem/1.6 system-ui,sans-serif}
main{max-inline-size:65ch;margin-inline:auto;padding:1rem}
h1,h2,h3{line-height:1.3}h3{margin-block:0}
ul{list-style:none;padding:0}li{margin-block:1rem;padding:1rem;border:1px solid;border-radius:.5rem}
p{margin-block:.4rem}a{display:inline-block;padding-block:.35rem}`;
