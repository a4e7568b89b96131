import sharp from 'sharp';

/** A picture as Word takes it. */
export interface Png {
  bytes: Buffer;
  width: number;
  height: number;
}

const made = new Map<string, Promise<Png>>();

/** An SVG as PNG, 384 pixels high: sharp on paper at 3 cm. Each is drawn once, however many files show it. */
export function pngOf(svg: string): Promise<Png> {
  const png = made.get(svg) ?? draw(svg);
  made.set(svg, png);
  return png;
}

async function draw(svg: string): Promise<Png> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 600 })
    .resize({ height: 384 })
    .png({ palette: true })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}
