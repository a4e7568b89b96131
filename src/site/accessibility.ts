import type { Translate, UiKey } from '../i18n/t.ts';
import type { Accessibility } from './schemas.ts';

/** One gap in words: what does not work, and what to do instead. */
export const limitWords = (t: Translate, id: string) => ({
  limit: t(`accessibility.limit.${id}` as UiKey),
  around: t(`accessibility.around.${id}` as UiKey),
});

/** All gaps, with the group that each belongs to. */
export const limitsOf = ({ groups }: Accessibility) =>
  groups.flatMap(({ id: group, clause, limits }) => limits.map((limit) => ({ ...limit, group, clause })));
