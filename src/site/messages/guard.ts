import type { Messages } from './shape.ts';

/** What a text or a drawing may not hold, because it could run code, load something or slip past the checks. */
export const guardMessages = {
  'guard.code': {
    en: ['an import or export', 'take it out: content cannot run code, components need no import'],
    lv: ['import vai export', 'izņem to: saturs nedrīkst palaist kodu, komponentiem import nevajag'],
  },
  'guard.expression': {
    en: ['an expression in braces', 'write the words themselves; braces are for heading ids only'],
    lv: ['izteiksme figūriekavās', 'raksti pašus vārdus; figūriekavas ir tikai virsraksta id'],
  },
  'guard.html': {
    en: ['raw HTML', 'use Markdown or one of the components in content/README.md'],
    lv: ['HTML kods', 'lieto Markdown vai kādu komponentu no content/README.md'],
  },
  'guard.picture': {
    en: ['a picture written in Markdown', 'pictures need a component with a text; see content/README.md'],
    lv: ['attēls, kas ielikts ar Markdown', 'attēlam vajag komponentu ar tekstu; skaties content/README.md'],
  },
  'guard.footnote': {
    en: ['a footnote', 'put the words into the text or the source into the front matter'],
    lv: ['zemsvītras piezīme', 'ieraksti vārdus tekstā vai avotu ievaddaļā'],
  },
  'guard.definition': {
    en: ['a link address apart from its link', 'write the link as [words](address)'],
    lv: ['saites adrese atsevišķi no saites', 'raksti saiti šādi: [vārdi](adrese)'],
  },
  'guard.reference': {
    en: ['a link without its address', 'write the link as [words](address)'],
    lv: ['saite bez adreses', 'raksti saiti šādi: [vārdi](adrese)'],
  },
  'guard.code-block': {
    en: ['a code block', 'write it as a paragraph or a list'],
    lv: ['koda bloks', 'raksti to kā rindkopu vai sarakstu'],
  },
  'guard.kind': {
    en: ['Markdown of the kind "{kind}"', 'use plain Markdown; content/README.md lists what there is'],
    lv: ['Markdown veids „{kind}”', 'lieto vienkāršu Markdown; ko drīkst, rāda content/README.md'],
  },
  'guard.link': {
    en: ['a link to "{url}"', 'link to https:… outside or to page:… inside the portal'],
    lv: ['saite uz „{url}”', 'ārpus portāla lieto https:…, portālā page:…'],
  },
  'guard.braces': {
    en: ['"{names}" in the braces of a heading', 'write only the id there: {#id}'],
    lv: ['„{names}” virsraksta figūriekavās', 'tur raksti tikai id: {#id}'],
  },
  'guard.element': {
    en: ['raw HTML <{name}>', 'use Markdown or one of the components: {known}'],
    lv: ['HTML elements <{name}>', 'lieto Markdown vai kādu komponentu: {known}'],
  },
  'guard.component': {
    en: ['an unknown component <{name}>', 'use one of {known}'],
    lv: ['nezināms komponents <{name}>', 'lieto kādu no: {known}'],
  },
  'guard.outside': {
    en: ['<{name}> outside of <{inside}>', 'put it inside <{inside}>'],
    lv: ['<{name}> ir ārpus <{inside}>', 'ieliec to iekšā: <{inside}>'],
  },
  'guard.twice': {
    en: ['{attribute} twice in <{name}>', 'keep one of them'],
    lv: ['{attribute} divreiz: <{name}>', 'atstāj vienu'],
  },
  'guard.without': {
    en: ['<{name}> without {attribute}', 'write <{name} {attribute}="…">'],
    lv: ['<{name}> bez {attribute}', 'raksti <{name} {attribute}="…">'],
  },
  'guard.spread': {
    en: ['a spread or expression in <{name}>', 'write attributes as name="text"'],
    lv: ['izteiksme komponentā <{name}>', 'atribūtus raksti šādi: nosaukums="teksts"'],
  },
  'guard.attribute': {
    en: ['<{name}> with the unknown attribute "{attribute}"', 'it may have: {known}'],
    lv: ['komponentam <{name}> ir nezināms atribūts „{attribute}”', 'tam drīkst būt: {known}'],
  },
  'guard.not-text': {
    en: ['{attribute} of <{name}> is not plain text', 'write {attribute}="text"'],
    lv: ['{attribute} komponentā <{name}> nav vienkāršs teksts', 'raksti {attribute}="teksts"'],
  },
  'guard.choice': {
    en: ['{attribute}="{value}" in <{name}>', 'use one of {known}'],
    lv: ['{attribute}="{value}" komponentā <{name}>', 'izvēlies no: {known}'],
  },
  'guard.id': {
    en: ['{attribute}="{value}" in <{name}>', 'use small Latin letters, digits and hyphens'],
    lv: ['{attribute}="{value}" komponentā <{name}>', 'lieto mazos latīņu burtus, ciparus un defises'],
  },
  'guard.empty': {
    en: ['an empty {attribute} in <{name}>', 'write the words or take the attribute out'],
    lv: ['tukšs {attribute} komponentā <{name}>', 'ieraksti vārdus vai izņem atribūtu'],
  },
  'drawing.refused': {
    en: ['{what} in a drawing', 'save the drawing as plain SVG with shapes only'],
    lv: ['zīmējumā ir {what}', 'saglabā zīmējumu kā vienkāršu SVG, kurā ir tikai figūras'],
  },
  'drawing.element': {
    en: ['<{name}> in a drawing', 'save the drawing as plain SVG with shapes only'],
    lv: ['zīmējumā ir <{name}>', 'saglabā zīmējumu kā vienkāršu SVG, kurā ir tikai figūras'],
  },
  'media.kind': {
    en: ['a kind of file that pages cannot show', 'use svg, png, jpg, webp, avif, mp3, m4a, ogg, opus or vtt'],
    lv: ['šāda veida failu lapas nevar parādīt', 'lieto svg, png, jpg, webp, avif, mp3, m4a, ogg, opus vai vtt'],
  },
  'media.unused': {
    en: ['a picture or sound that no text uses', 'use it where it has words beside it, or take it out'],
    lv: ['attēls vai skaņa, ko neviens teksts nelieto', 'lieto to vietā, kur blakus ir vārdi, vai izņem to'],
  },
  'picture.unknown': {
    en: [
      'the picture "{name}", which does not exist',
      'use a name of lucide.dev/icons, or add the drawing content/media/{name}.svg',
    ],
    lv: [
      'attēls „{name}”, kura nav',
      'lieto nosaukumu no lucide.dev/icons vai pievieno zīmējumu content/media/{name}.svg',
    ],
  },
  'media.missing': {
    en: ['the sound "{path}", which content/media/ does not have', 'correct the name, or add the file'],
    lv: ['skaņa „{path}”, kuras nav mapē content/media/', 'izlabo nosaukumu vai pievieno failu'],
  },
} as const satisfies Messages;
