import { queriesOf, searchOfContent, keyOf } from './tests/search/ask.ts';
const { ask, indexes } = await searchOfContent();
const { gzipSync } = await import('node:zlib');
console.log(indexes.map((i) => gzipSync(JSON.stringify(i)).length).join(' '));
const stat: Record<string, { n: number; r1: number; r3: number }> = {};
for (const l of ['lv', 'en', 'ar'] as const)
  for (const q of queriesOf(l)) {
    const got = (await ask(l, q.q)).map(keyOf);
    const at = got.findIndex((k) => q.want.includes(k));
    for (const k of [l, `${l} ${q.kind}`, `* ${q.kind}`]) { const s = (stat[k] ??= { n: 0, r1: 0, r3: 0 }); s.n++; if (at === 0) s.r1++; if (at >= 0 && at < 3) s.r3++; }
    if (at < 0 || at > 2) console.log(l, q.kind, '|', q.q, '|', at, '| want', q.want.slice(0, 3).join(' '), '| got', got.slice(0, 3).join(' '));
  }
console.table(stat);
