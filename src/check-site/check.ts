import type { HtmlPage, Outline } from './page.ts';
import type { Site } from './site.ts';

/** One thing that must not be published: in which file of the site, what was found, what to do. */
export interface Finding {
  file: string;
  found: string;
  fix: string;
}

/** What a check says that is not about one page. */
export interface Result {
  findings: Finding[];
  /** Lines to show in any case, for example measured sizes. */
  notes?: string[];
  /** Why the check could not run on this machine. */
  skipped?: string;
}

/** One rule about the finished site. It has one or more of the three parts. */
export interface Check {
  name: string;
  /** Looks at files as they are; begins first and may run beside the others. */
  files?: (site: Site) => Result | Promise<Result>;
  /** Looks at one HTML page. */
  page?: (page: HtmlPage, site: Site) => Finding[];
  /** Looks at all pages together when each has been read. */
  all?: (outlines: readonly Outline[], site: Site) => Result | Promise<Result>;
}

/** One thing that was found; `fix` says what to do. */
export const finding = (file: string, found: string, fix: string): Finding => ({ file, found, fix });

/** A finding when the condition does not hold, else nothing. What was found is asked only then: it may be costly to say. */
export const expect = (isRight: boolean, file: string, found: string | (() => string), fix: string): Finding[] =>
  isRight ? [] : [finding(file, typeof found === 'string' ? found : found(), fix)];

/** Bytes in millions, for reports: `1.34 MB`. */
export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;

/** A finding when a file has more bytes than its budget. */
export const fits = (file: string, bytes: number, limit: number) =>
  expect(bytes <= limit, file, megabytes(bytes), `stay within ${megabytes(limit)}`);
