import type { Document } from './model.ts';

/** The library writes no language and the time of the build; the text's own stand here. */
export const coreOf = ({ title, locale, reviewed, words }: Document) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(title)}</dc:title><dc:creator>${xml(words.site)}</dc:creator><dc:language>${locale}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${reviewed}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${reviewed}T00:00:00Z</dcterms:modified></cp:coreProperties>`;

const xml = (text: string) => text.replace(/[<>&"]/g, (sign) => `&#${sign.codePointAt(0)};`).replace(/\p{Cc}/gu, ' ');
