import { expect, test } from 'vitest';
import { RepeatedName, readJson } from './read-json.ts';

const repeated = (json: string) => {
  try {
    readJson(json);
    return 'read';
  } catch (error) {
    return error instanceof RepeatedName ? `${error.repeated} on ${error.line}` : 'no JSON';
  }
};

test.each([
  ['{"value":1,"value":3}', 'value on 1'],
  ['{"value":1,\n "other":[{"a":{"b":1},\n"a":2}]}', 'a on 3'],
  ['[{"answers":[0,1]},{"answers":[1],"answers":[3]}]', 'answers on 1'],
  // Written in another way it is the same name.
  ['{"value":1,"v\\u0061lue":3}', 'value on 1'],
  ['{"__proto__":1,"__proto__":2}', '__proto__ on 1'],
  ['{"":1,"":2}', ' on 1'],
  ['{"a":1,"a":1}', 'a on 1'],
])('%s names one thing twice', (json, where) => {
  expect(repeated(json)).toBe(where);
});

test.each([
  '{"value":1,"Value":3}',
  '{"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]}',
  '{"a":"a","b":"a","c":["a","a"]}',
  '{"a":"{\\"a\\":1,\\"a\\":2}","b":"\\\\"}',
  ' [ ] ',
  '"a"',
  '7',
])('%s does not, and reads as any JSON', (json) => {
  expect(readJson(json)).toEqual(JSON.parse(json));
});

test('what is no JSON is told so, and depth is no danger', () => {
  expect(repeated('{"a":1')).toBe('no JSON');
  const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
  expect(repeated(deep)).toBe('read');
});
