/** A change to one file of the small site, and what the check must say about it. */
interface Fault {
  check: string;
  path: string;
  from: string;
  to: string;
  found: RegExp;
}

const lv = 'lv/index.html';
const ar = 'ar/index.html';
const pair = 'ar/with-lv/home/index.html';
const embed = 'embed/lv/courses/index.html';
const list = 'data/pages.json';
const css = '_astro/site.css';
const security = '.well-known/security.txt';
const end = '</main>';

const fault = (check: string, path: string, from: string, to: string, found: RegExp): Fault => ({
  check,
  path,
  from,
  to,
  found,
});
/** Something added at the end of a page. */
const added = (check: string, html: string, found: RegExp, path = lv) => fault(check, path, end, html + end, found);

const book = 'downloads/lv/celvedis-lv.html';
const packs = 'offline/packs.json';
const pack = 'offline/lv-all.json';

export const faults: Fault[] = [
  fault('portable', book, 'href="#p1"', 'href="#p2"', /#p2 leads nowhere/),
  fault('portable', book, 'href="#p1"', 'href="/lv/"', /from a folder/),
  fault('portable', book, '<a ', '<i id="p1"></i><a ', /id more than once/),
  fault('portable', book, 'src="data:,"', 'src="/favicon.svg"', /picture from outside/),
  fault('portable', book, '<body>', '<body><script></script>', /more than text/),
  fault('portable', book, '</head>', '<style>a{background:url(/a.png)}</style></head>', /in its style/),
  fault('portable', book, '<p id', `<i>${'a'.repeat(1_500_000)}</i><p id`, /stay within/),
  fault('packs', packs, '"files":1', '"files":2', /not 2 files/),
  fault('packs', packs, '"locale":"lv"', '"locale":"en"', /list lv essential/),
  fault('packs', pack, '/lv/', '/en/', /no \/lv\//),
  fault('packs', pack, 'Ceļvedis', 'Celvedis', /another hash/),
  fault('packs', 'sw.js', 'self', 'import"./a.js";self', /an import/),
  fault('pages', lv, 'lang="lv" dir="ltr"><head>', 'lang="en" dir="ltr"><head>', /write lang="lv"/),
  fault('pages', ar, 'dir="rtl"', 'dir="ltr"', /write dir="rtl"/),
  added('pages', '<h1>2</h1>', /2 headings/),
  fault('pages', lv, 'name="description"', 'name="other"', /no meta description/),
  fault('pages', lv, 'rel="canonical"', 'rel="shortlink"', /canonical undefined/),
  fault('pages', lv, 'hreflang="ar"', 'hreflang="fa"', /hreflang/),
  fault('pages', lv, 'hreflang="x-default"', 'hreflang="x"', /hreflang/),
  fault('pages', lv, 'og:url', 'og:other', /no og:url/),
  fault('pages', lv, 'Sākums – Ceļvedis', 'Ceļvedis', /hold "Sākums"/),
  fault('pages', 'lv/404.html', 'noindex', 'index', /not in data\/pages\.json/),
  fault('pages', '100/index.html', '/to/home/">', '/100/">', /canonical/),
  fault('pages', list, '"Home"', '"Sākums"', /hold "Sākums"/),
  fault('pairs', pair, '<h3 id="papers-lv">1</h3>', '', /"papers" of \/lv\/ not once in its column/),
  fault('pairs', pair, '<h3 id="papers">1</h3>', '', /"papers" of \/ar\/ not once in its column/),
  fault('pairs', pair, '<h3 id="papers-lv">', '<h3 id="bring-lv">', /"bring" of \/lv\/ not once in its column/),
  fault('pairs', pair, 'data-pair="papers"', 'data-pair="bring"', /"bring" 2 times/),
  fault('pairs', pair, 'data-language="lv"', 'data-language="en"', /"bring" in ar,en → show both/),
  fault('pairs', pair, 'data-language="ar" lang="ar"', 'data-language="ar" lang="lv"', /pieces without ar/),
  fault('pairs', pair, '</head>', '<link rel="canonical" href="/ar/"></head>', /offers itself/),
  fault('contract', list, '"kind"', '"sort"', /fields/),
  fault('contract', list, '"/lv/"', '"/lv"', /end with a slash/),
  fault(
    'contract',
    list,
    '"key":"home","number":100,"locale":"en"',
    '"key":"home","number":101,"locale":"en"',
    /key home/,
  ),
  fault(
    'contract',
    list,
    '"key":"home","number":100,"locale":"en"',
    '"key":"a","number":100,"locale":"en"',
    /number 100/,
  ),
  fault('contract', list, '"original"', '"old"', /state old/),
  fault('contract', list, '"reviewed":null', '"reviewed":"2026"', /reviewed 2026/),
  fault('sitemap', 'sitemap-0.xml', '/lv/</loc>', '/lv/old/</loc>', /is not in data\/pages\.json/),
  fault('sitemap', 'sitemap-0.xml', 'hreflang="ar"', 'hreflang="fa"', /fa https/),
  fault('search index', 'pagefind/pagefind-entry.json', '"page_count":3', '"page_count":2', /2 pages/),
  fault('search index', 'data/search/lv.json', '["/lv/"]', '["/lv/old/"]', /lv\/old\/ can be found/),
  fault('search index', 'data/search/lv.json', '["/lv/"],["/lv/#card-one"]', '', /\/lv\/ cannot be found/),
  added('links', '<a href="/lv/nowhere/">a</a>', /nowhere\/ leads nowhere/),
  added('links', '<a href="/lv">a</a>', /without its final slash/),
  added('links', '<a href="#other">a</a>', /no id "other"/),
  added('links', '<a href="/%zz/">a</a>', /leads nowhere/),
  added('inline', '<script>1</script>', /a script/),
  added('inline', '<style>p{}</style>', /a style sheet/),
  added('inline', '<template><p style="color:red"></p></template>', /style=/),
  added('inline', '<p onclick="1"></p>', /onclick=/),
  added('inline', '<a href=" javascript:1">a</a>', /code as href/),
  added('embeds', '<script src="/_astro/search.js"></script>', /a script/, embed),
  added('embeds', '<form></form>', /more than a list/, embed),
  fault('embeds', embed, '_top', '_blank', /no <base target/),
  fault('embeds', embed, '<a href', '<a target="_self" href', /target of its own/),
  fault('pages', embed, 'noindex', 'index', /not in data\/pages\.json/),
  fault('security.txt', security, 'mailto:help@example.org', 'help@example.org', /no Contact/),
  fault('security.txt', security, '2027-11-20T00:00:00Z', 'next year', /no Expires/),
  fault('security.txt', security, '/.well-known/', '/', /no Canonical/),
  added('origins', '<img src="https://example.org/a.png" alt="">', /loads https/),
  added('origins', '<img srcset="/a.png 1x, //example.org/a.png 2x" alt="">', /loads \/\/example/),
  added('origins', '<link rel="preload" href="https://example.org/a">', /loads https/),
  added('origins', '<a href="https://example.org/">a</a>', /noreferrer/),
  fault('origins', css, 'url(/_astro/a.woff2)', "url('https://example.org/a.woff2')", /loads https/),
  added('phones', '<p>+371 20000000</p>', /without a link/),
  fault('phones', lv, 'tel:+37167209400', 'tel:+37167209401', /in a link to/),
  fault('phones', lv, 'tel:+37167209400', 'tel:+371 67209400', /digits and \+ only/),
  fault('phones', ar, '<bdi dir="ltr">+371 67209400</bdi>', '+371 67209400', /right-to-left text/),
  added('phones', '<a href="mailto:a@example.org">a@example.org</a>', /right-to-left text/, ar),
  added('languages', '<p lang="latviski">a</p>', /the language "latviski"/),
  added('languages', '<p lang="zz">a</p>', /the language "zz"/),
  added('languages', '<p lang="lv">a</p>', /add dir="ltr"/, ar),
  added('languages', '<p lang="fa">a</p>', /add dir="rtl"/),
  added('foreign words', '<p>ثم aģentūra</p>', /Latvian without lang/, ar),
  added('names', '<a href="/lv/"><svg></svg></a>', /without words/),
  added('names', '<button type="button" aria-label=" "></button>', /without words/),
  added('names', '<p id="main"></p>', /the id "main" more than once/),
  added('text', '<p>undefined</p>', /a leftover/),
  added('text', '<p aria-label="{count} pages">a</p>', /a leftover/),
  added('text', '<p>٢٠٢٦</p>', /other digits/),
  added('text', '<p>29 آبان 1405</p>', /the year 1405/),
  fault('text', lv, '2026-11-20', '2569-11-20', /the year 2569/),
  added('glyphs', '<p>ݐ</p>', /U\+0750/, ar),
  fault('direction', css, 'padding-inline-start', 'padding-left', /padding-left:1rem/),
  fault('direction', css, 'margin:0 1px', 'margin:0 1px 0 2px', /margin:0 1px 0 2px/),
  fault('direction', css, 'margin:0 1px', 'text-align:right', /text-align:right/),
  added('html-validate', '<p><div></div></p>', /html-validate/),
];
