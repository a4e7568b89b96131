import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { encode } from 'uqr';
import { qrPng, qrSvg } from '../../../src/documents/qr.ts';

const address = 'https://celvedis.example/to/schools/first-refugee-pupil/';

test('the picture of a QR code is the same as PNG and as its squares', async () => {
  const scale = 4;
  const { data, size } = encode(address, { ecc: 'M', border: 2 });
  const { data: pixels, info } = await sharp(qrPng(address, scale))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  assert.deepEqual([info.width, info.height], [size * scale, size * scale]);
  const seen = data.map((row, y) =>
    row.map((_, x) => pixels[((y * scale + 1) * info.width + x * scale + 1) * info.channels] === 0),
  );
  assert.deepEqual(seen, data);
});

test('the drawing of a QR code has a quiet zone and no text', () => {
  assert.match(qrSvg(address), /^<svg [^>]*viewBox=/);
  assert.doesNotMatch(qrSvg(address), /<text|href/);
});
