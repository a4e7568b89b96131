import sharp from 'sharp';

/** Preview picture of shared links: the band and the way, no words, so it serves every language. */
const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
  <rect width="1200" height="630" fill="#fbf8f3"/><rect width="1200" height="28" fill="#0f4c5c"/>
  <path d="M120 470C300 470 300 250 480 250S700 430 860 430s140-150 230-190" fill="none" stroke="#0f4c5c" stroke-width="22" stroke-linecap="round"/>
  ${[
    [120, 470],
    [480, 250],
    [860, 430],
  ]
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="40" fill="#fbf8f3" stroke="#0f4c5c" stroke-width="18"/>`)
    .join('')}
  <circle cx="1090" cy="240" r="46" fill="#f6d58a" stroke="#5c3400" stroke-width="14"/></svg>`;

export async function GET(): Promise<Response> {
  const png = await sharp(Buffer.from(picture)).png({ palette: true }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
