import assert from 'node:assert/strict';

/** A property of a calendar file: `SUMMARY;LANGUAGE=lv:…`. */
export interface Property {
  name: string;
  parameters: Record<string, string>;
  /** As it stands in the file, without folding. */
  raw: string;
}
export interface Component {
  name: string;
  properties: Property[];
  inside: Component[];
}

/**
 * A strict parser of RFC 5545, for tests: line ends, folding at 75 octets, UTF-8, names, parameters and nesting. Anything
 * that the standard does not allow fails.
 */
export function parseCalendar(bytes: Uint8Array): Component {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  assert.ok(text.endsWith('\r\n'), 'the last line has an end');
  assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/, 'no line ends but CRLF');
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, `more than 75 octets: ${line}`);
  for (const line of lines) assert.doesNotMatch(line, /\p{Cc}/u, `a control character: ${line}`);
  const [first, ...rest] = text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n').map(parseLine);
  assert.equal(`${first?.name}:${first?.raw}`, 'BEGIN:VCALENDAR');
  const [calendar, after] = parseComponent('VCALENDAR', rest);
  assert.deepEqual(after, [], 'nothing follows the calendar');
  return calendar;
}

function parseLine(line: string): Property {
  const [, name = '', parameters = '', raw = ''] =
    line.match(/^([A-Z-]+)((?:;[A-Z-]+=[\w/.-]+)*):(.*)$/) ?? assert.fail(line);
  const pairs = parameters
    .split(';')
    .slice(1)
    .map((pair) => pair.split('='));
  assert.equal(new Set(pairs.map(([key]) => key)).size, pairs.length, `a parameter twice: ${line}`);
  return { name, parameters: Object.fromEntries(pairs), raw };
}

function parseComponent(name: string, lines: Property[]): [Component, Property[]] {
  const component: Component = { name, properties: [], inside: [] };
  let rest = lines;
  while (rest.length) {
    const [line, ...after] = rest;
    if (line?.name === 'END') {
      assert.equal(line.raw, name);
      return [component, after];
    }
    rest = after;
    if (line?.name === 'BEGIN') {
      const [inner, behind] = parseComponent(line.raw, after);
      component.inside.push(inner);
      rest = behind;
    } else if (line) component.properties.push(line);
  }
  return assert.fail(`${name} has no end`);
}

/** The one property of a name; fails when there is none or more. */
export function one({ name: of, properties }: Component, name: string): Property {
  const found = properties.filter((property) => property.name === name);
  assert.equal(found.length, 1, `${name} in ${of}`);
  return found[0] as Property;
}

/** Words of a value of type TEXT; fails on a sign that should be escaped. */
export function textOf({ raw }: Property): string {
  assert.doesNotMatch(raw.replace(/\\[\\;,nN]/g, ''), /[\\;,]/, `not escaped: ${raw}`);
  return raw.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

/** `20261120` → `2026-11-20`; fails on anything else. */
export function dayOf({ raw, parameters }: Property): string {
  assert.equal(parameters.VALUE, 'DATE');
  assert.match(raw, /^\d{8}$/);
  const day = raw.replace(/(....)(..)(..)/, '$1-$2-$3');
  assert.equal(new Date(day).toISOString().slice(0, 10), day);
  return day;
}
