import { readFileSync } from 'node:fs';
import { documentOf } from '../../../src/documents/document-of.ts';
import type { Document } from '../../../src/documents/model.ts';
import { buildGraph } from '../../../src/site/build-graph.ts';
import { hasText } from '../../../src/site/graph.ts';
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

/** Labels of a school, and a drawing that takes the place of a pictogram. */
const pictures: [path: string, text: string][] = [
  [
    'phrases/school.yaml',
    'toilet: { text: "tualete", kind: label, picture: toilet }\nbus: { text: "autobuss", kind: label, picture: bus }\nhelp: { text: "Palīgā!", kind: phrase, picture: hand-helping }\n',
  ],
  [
    'ar/phrases/school.yaml',
    'toilet: { say: "تواليته", means: "المرحاض" }\nbus: { say: "أوتوبوس", means: "الحافلة" }\nhelp: { say: "باليغا", means: "النجدة" }\n',
  ],
  ['media/bus.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><path d="M0 0h30v10z" /></svg>'],
];

export interface Sample {
  /** The text lies among the forms. */
  isForm?: boolean;
  /** More lines of front matter. */
  front?: string;
  /** Body of the translation, when it is not the same. */
  translated?: string;
  /** More lines of the translation's front matter. */
  translatedFront?: string;
}

/** The fixtures' content with one text for schools, in Latvian and in one more language. */
export function contentFrom(body: string, locale: Locale, sample: Sample = {}) {
  const { isForm = false, front: more = '', translated = body, translatedFront = '' } = sample;
  const files = new Map([...baseFiles(), ...arabic, ...pictures]);
  const path = isForm ? 'schools/forms/sample.mdx' : 'schools/sample.mdx';
  for (const id of liveLocales) files.set(`${id}/ui.json`, readFileSync(`content/${id}/ui.json`, 'utf8'));
  files.set(`lv/${path}`, `---\n${front}\n${more}\n---\n${body}`);
  if (locale !== 'lv')
    files.set(`${locale}/${path}`, `---\ntitle: خطة\nsummary: ماذا نفعل.\n${translatedFront}\n---\n${translated}`);
  const { content } = readContent(files);
  const graph = buildGraph(content, liveLocales, now);
  return { graph, inLocale: (id: Locale) => readerOf(content, graph, now, id) };
}

/** The document of a text with this body. Its lines are those of the body, because there is no file on the disk. */
export function documentFrom(body: string, locale: Locale = 'lv', sample: Sample = {}): Document {
  const { graph, inLocale } = contentFrom(body, locale, sample);
  const page = graph.page(sample.isForm ? 'schools/forms/sample' : 'schools/sample', locale);
  if (!hasText(page)) throw new Error('The sample has an error in its front matter.');
  return documentOf(page, inLocale);
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

<Phrase id="help" />

<Phrase id="toilet" />

<Phrase id="bus" />

<Picture name="bus" alt="Autobuss pie skolas" />

<Picture name="school" alt="Skola" />

<Dialogue with="Ārsts">
<Say id="hello" />
<Hear id="hello" />
</Dialogue>

<Note kind="danger" title="Uzmanies">
Zvani <Fact id="emergency-112" />.
</Note>

<Check>Plāns ir gatavs</Check>

- <Check>Viens</Check>
- <Check>Divi</Check>

<Field label="Bērna vārds" lines="2" />

<Contact id="organisations/nvd" />

## Kur jautāt {#ask}

Jautā [sākumā](page:home).
`;
