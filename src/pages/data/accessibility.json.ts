import { limitsOf, limitWords } from '../../site/accessibility.ts';
import { config } from '../../site/config.ts';
import { dataResponse } from '../../site/file-response.ts';
import { content, graph, inLocale } from '../../site/load.ts';
import { absolute } from '../../site/urls.ts';

const statements = graph.versions('about/accessibility');

/** The accessibility statement for programs: see the address contract in README.md. */
export function GET(): Response {
  const { accessibility } = content;
  const statement = accessibility && {
    site: config.origin,
    statement: Object.fromEntries(statements.map(({ locale, url }) => [locale, absolute(url)])),
    ...accessibility,
    limits: limitsOf(accessibility).map((limit) => ({
      ...limit,
      words: Object.fromEntries(statements.map(({ locale }) => [locale, limitWords(inLocale(locale).t, limit.id)])),
    })),
  };
  return dataResponse(statement);
}
