import { readFileSync } from 'node:fs';
import { documentOf } from '../../../src/documents/document-of.ts';
import type { Document } from '../../../src/documents/model.ts';
import { buildGraph, hasText } from '../../../src/site/graph.ts';
import { type Locale, liveLocales } from '../../../src/site/locales.ts';
import { readContent } from '../../../src/site/read.ts';
import { readerOf } from '../../../src/site/reader.ts';
import { baseFiles } from '../../content/base.ts';

const now = '2026-11-20';
const front = `title: Plāns "A"
summary: Kas jādara.
version: "0.2"
audience: [school]
topics: [health]
status: [other]
where: [organisations/nvd]
sources: [{ name: "Likums", url: "https://likumi.lv/ta/id/1", read: 2026-11-20 }]
reviewed: 2026-11-20
reviewBy: 2027-05-20`;
const arabic: [path: string, text: string][] = [
  ['ar/data/facts.yaml', 'emergency-112: { label: "النجدة" }\nvisit-fee: { label: "رسم" }\n'],
  ['ar/data/organisations.yaml', 'nvd: { summary: "مركز NVD" }\n'],
  ['ar/phrases/health.yaml', 'hello: { say: "لابدين", means: "مرحبا" }\ndoctor: { say: "آرستس", means: "طبيب" }\n'],
];

/** The fixtures' content with one text for schools, in Latvian and in one more language. */
function filesWith(body: string, locale: Locale) {
  const files = new Map([...baseFiles(), ...arabic]);
  for (const id of liveLocales) files.set(`${id}/ui.json`, readFileSync(`content/${id}/ui.json`, 'utf8'));
  files.set('lv/schools/sample.mdx', `---\n${front}\n---\n${body}`);
  if (locale !== 'lv') files.set(`${locale}/schools/sample.mdx`, `---\ntitle: خطة\nsummary: ماذا نفعل.\n---\n${body}`);
  return files;
}

/** The document of a text with this body. Its lines are those of the body, because there is no file on the disk. */
export function documentFrom(body: string, locale: Locale = 'lv'): Document {
  const { content } = readContent(filesWith(body, locale));
  const graph = buildGraph(content, liveLocales, now);
  const page = graph.page('schools/sample', locale);
  if (!hasText(page)) throw new Error('The sample has an error in its front matter.');
  return documentOf(page, readerOf(content, graph, now, locale));
}

/** One of everything that paper can have. */
export const everything = `Pirmie vārdi **stipri** un _klusi_: <Fact id="visit-fee" />, [saite](https://www.nvd.lv/x).

## Saraksti {#lists}

- Viens
- Divi <Term id="doctor">ārsts</Term>

3. Trešais
4. Ceturtais

### Tabula {#table}

| Kas | Kad |
| --- | --- |
| Plāns | Rīt |

> Citāts.

<Fact id="emergency-112" />

<Phrase id="hello" />

<Dialogue with="Ārsts">
<Say id="hello" />
<Hear id="hello" />
</Dialogue>

<Note kind="danger" title="Uzmanies">
Zvani <Fact id="emergency-112" />.
</Note>

<Check>Plāns ir gatavs</Check>

<Field label="Bērna vārds" lines="2" />

<Contact id="organisations/nvd" />

## Kur jautāt {#ask}

Jautā [sākumā](page:home).
`;
