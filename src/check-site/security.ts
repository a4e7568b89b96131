import { type Check, expect, type Result } from './check.ts';
import type { Site } from './site.ts';

const file = '.well-known/security.txt';

/** Where faults in security are told (RFC 9116). Without a contact there is no file, and that is said. */
export const security: Check = {
  name: 'security.txt',
  files: ({ dist }: Site): Result => {
    if (!dist.has(file))
      return {
        findings: [],
        notes: [`Advice: no ${file}, because the build knew no CONTACT_EMAIL and no REPOSITORY_URL: set one of them.`],
      };
    const text = dist.text(file);
    const wants = (pattern: RegExp, what: string) =>
      expect(pattern.test(text), file, `no ${what}`, 'write it as RFC 9116 says');
    return {
      findings: [
        ...wants(/^Contact: (mailto:\S+@\S+|https:\/\/\S+)$/m, 'Contact'),
        ...wants(/^Expires: \d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/m, 'Expires'),
        ...wants(/^Canonical: https:\/\/\S+\/\.well-known\/security\.txt$/m, 'Canonical'),
      ],
    };
  },
};
