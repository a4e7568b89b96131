import { daysLater } from '../../day.ts';
import { type RecordKind, recordKey } from '../../keys.ts';
import { liveLocales, sourceLocale } from '../../locales.ts';
import type { ReadContent } from '../../read.ts';
import { factSchema, phraseSchema, recordSchemas } from '../../schemas.ts';
import { mustBeFree, mustFit, recordOf } from '../free-key.ts';
import { unknown } from '../nearest.ts';
import { withNumbers } from '../numbers.ts';
import { type Outcome, Refusal } from '../outcome.ts';
import { appendEntry } from '../yaml-edit.ts';

/** A record of the directory with its Latvian words. */
export function newRecord(read: ReadContent, [name = '']: string[], on: string): Outcome {
  const { kind, id } = recordOf(name) ?? {};
  const key = kind && id ? recordKey(kind, id) : name;
  mustFit(key, 'record');
  mustBeFree(read, key);
  if (!kind || !id) throw new Refusal(`"${name}" is no record: write directory/<kind>/<id>.`);
  const words = `${sourceLocale}/data/${kind}.yaml`;
  const summary = `${id}:\n  summary: "… What it does for the reader"   # then, if known: who, how, bring, note`;
  const writes = [
    { path: `${key}.yaml`, text: record(kind, on) },
    { path: words, text: appendEntry(read.files.get(words), summary) },
  ];
  const lines = [`content/${key}.yaml`, `content/${words}: ${id}`, missing(`data/${kind}.yaml`, `${id} with summary`)];
  return withNumbers(read, { lines, writes }, [key]);
}

const record = (
  kind: RecordKind,
  on: string,
) => `# Facts only, once for all languages. What is not known is left out, never guessed.
name: "… Official name in Latvian"
kind: ${recordSchemas[kind].shape.kind.options[0]}   # ${recordSchemas[kind].shape.kind.options.join(' ')}
serves: [latvia]   # latvia, or the ids of municipalities
${kind === 'courses' ? 'provider: "… Who gives it"\n' : ''}# phones: [{ number: "+371 …", label: main }]   # label: main free info social education
# emails: []
# web: https://…
# address: "…"
source: { name: "… Where you read it", url: null, date: null }   # date: day of the source itself, or null
checked: "${on}"   # the day you read it
confirmed: null   # the day the service itself confirmed it, or null
ended: null
`;

/** A fact that nobody knows yet, with its Latvian words. */
export function newFact(read: ReadContent, [id = '', unit = 'text']: string[], on: string): Outcome {
  mustBeId(id, read.content.facts, 'fact', 'content/facts.yaml');
  const units = factSchema.shape.unit.options;
  if (!units.some((one) => one === unit)) throw unknown('unit', unit, units);
  const words = `${sourceLocale}/data/facts.yaml`;
  const said = unit === 'text' ? '\n  value: "… The answer in words"   # the same in every language' : '';
  return {
    lines: ['content/facts.yaml', `content/${words}`]
      .map((path) => `${path}: ${id}`)
      .concat(missing('data/facts.yaml', `${id} with label`)),
    writes: [
      { path: 'facts.yaml', text: appendEntry(read.files.get('facts.yaml'), fact(id, unit, on)) },
      {
        path: words,
        text: appendEntry(
          read.files.get(words),
          `${id}:\n  label: "… What the value is"   # note: one more sentence${said}`,
        ),
      },
    ],
  };
}

const fact = (id: string, unit: string, on: string) => `${id}:
  value: null   # number, or text in quotes; null while it is not known
  unit: ${unit}
  applies_to: [everyone]
  from: null   # since when: "YYYY", "YYYY-MM" or "YYYY-MM-DD"
  until: null
  act: null   # the legal act with its section, in Latvian
  source: { name: "… Where you read it", url: null }
  source_date: null   # day of the source itself
  read_on: "${on}"   # the day you read it
  review_by: "${daysLater(on, 181)}"   # the day somebody has to read it again
  mark: unknown   # ${factSchema.shape.mark.options.join(' ')}: see Facts in content/README.md`;

/** A Latvian word or sentence in the file of its topic. */
export function newPhrase(read: ReadContent, [topic = '', id = '']: string[]): Outcome {
  const topics = [
    ...new Set([...Object.keys(read.content.topics), ...Object.values(read.content.phrases).map((one) => one.topic)]),
  ];
  if (!topics.includes(topic)) throw unknown('topic', topic, topics);
  mustBeId(id, read.content.phrases, 'phrase', 'content/phrases/');
  const path = `phrases/${topic}.yaml`;
  const kinds = phraseSchema.shape.kind.options.join(' ');
  const entry = `${id}: { text: "… The words in Latvian", kind: phrase }   # kind: ${kinds}`;
  const explain = `A term is explained in content/${sourceLocale}/${path}: ${id}: { means: "…" }`;
  return {
    lines: [`content/${path}: ${id}`, explain, missing(path, `${id} with say and means`)],
    writes: [{ path, text: appendEntry(read.files.get(path), entry) }],
  };
}

function mustBeId(id: string, known: object, what: string, where: string): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Refusal(`"${id}" cannot be the id of a ${what}: use small Latin letters, digits and hyphens.`);
  if (Object.hasOwn(known, id)) throw new Refusal(`The ${what} ${id} exists in ${where}: choose another id.`);
}

/** Latvian comes first; what the other languages need is said, not written for them. */
const missing = (path: string, what: string) =>
  `Later, before other languages show it: ${what} in ${liveLocales
    .filter((locale) => locale !== sourceLocale)
    .map((locale) => `content/${locale}/${path}`)
    .join(', ')}`;
