import { crc32, deflateSync } from 'node:zlib';
import { encode, renderSVG } from 'uqr';

const look = { ecc: 'M', border: 2 } as const;

/** QR code of an address as SVG. */
export const qrSvg = (address: string) => renderSVG(address, look);

/** The same as PNG, one bit a pixel: Word cannot show SVG alone, and a drawing program would take longer than the rest. */
export function qrPng(address: string, scale = 8): Buffer {
  const { data, size } = encode(address, look);
  const side = size * scale;
  const rows = data.flatMap((row) => Array.from({ length: scale }, () => rowOf(row, scale)));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  // One bit a pixel, grey; compression, filter and interlace have only their first kind.
  head.set([1, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, part('IHDR', head), part('IDAT', deflateSync(Buffer.concat(rows))), part('IEND')]);
}

/** A row of pixels after its filter byte; a set bit is white. */
function rowOf(row: boolean[], scale: number): Buffer {
  const bytes = Buffer.alloc(1 + Math.ceil((row.length * scale) / 8));
  for (let x = 0; x < row.length * scale; x++)
    if (!row[Math.floor(x / scale)]) bytes[1 + (x >> 3)] = (bytes[1 + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
  return bytes;
}

function part(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
