import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatBytes } from '../../../src/client/format-bytes.ts';

test('bytes are kilobytes or megabytes, in Latin digits, and never nothing where something is', () => {
  const sizes = [0, 12, 1234, 2_450_000];
  assert.deepEqual(
    sizes.map((bytes) => formatBytes('lv-LV-u-nu-latn', bytes)),
    ['0 kB', '0,1 kB', '1,3 kB', '2,5 MB'],
  );
  assert.match(formatBytes('ar-u-nu-latn', 1234), /^1\.3 /);
});
