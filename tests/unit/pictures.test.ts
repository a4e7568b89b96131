import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawingName, drawingProblems } from '../../src/site/drawings.ts';
import { pictureOf } from '../../src/site/pictures.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1" /></svg>';

test('a name is our drawing, else the pictogram of the set, else nothing', () => {
  assert.deepEqual(pictureOf('bus', { bus: svg }), { kind: 'drawing', name: 'bus', svg });
  assert.equal(pictureOf('bus', {})?.kind, 'sign');
  assert.match(pictureOf('bus', {})?.svg ?? '', /^<svg .*<path .*<\/svg>$/s);
  assert.equal(pictureOf('no-such', {}), null);
});

test('names of prototypes and paths are no pictures', () => {
  for (const name of ['constructor', '__proto__', '../icons/bus', '']) assert.equal(pictureOf(name, {}), null, name);
});

test('only SVG directly in the folder of media is a drawing', () => {
  assert.equal(drawingName('media/bus-stop.svg'), 'bus-stop');
  for (const path of ['media/bus.png', 'media/a/bus.svg', 'lv/media/bus.svg', 'media/Bus.svg'])
    assert.equal(drawingName(path), undefined, path);
});

test('a drawing of shapes is sound, one with a script is not', () => {
  assert.deepEqual(drawingProblems('content/media/a.svg', svg), []);
  const [problem] = drawingProblems('content/media/a.svg', svg.replace('<path', '\n<script/><path'));
  assert.deepEqual([problem?.line, problem?.id], [2, 'drawing.refused']);
});
