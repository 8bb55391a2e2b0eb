import { expect, it } from 'vitest';
import { isRefusal } from '#core/forms/refusal.ts';
import { ipc } from '#core/forms-of-therapy/ipc/ipc.ts';
import { readProtocol } from './read-protocol.ts';
import { whereNotJson } from './where-not-json.ts';

const begun = '{\n "id": "ours",\n ';

const broken: [what: string, json: string, line: number, says: string][] = [
  ['nothing', ' \n ', 2, 'The file is empty.'],
  ['what is not closed', `${begun}"tasks": [\n`, 4, 'The file ends here'],
  ['a text without its end', `${begun}"name": "Ours,\n "says": "x"\n}`, 3, 'not closed'],
  ['a comma that is missing', `${begun}"name": "Ours"\n "says": "x"\n}`, 4, 'A comma or a closing bracket'],
  ['a comma at the end of a list', `${begun}"keep": [\n 1,\n ]}`, 5, 'a comma too many'],
  ['a comma at the end of an object', `${begun}"name": "Ours",\n}`, 4, 'a comma too many'],
  ['two commas', `${begun}"keep": [1,\n, 2]}`, 4, 'a comma too many'],
  ['a name without its signs', `${begun}name: "Ours"\n}`, 3, 'The name of a field is missing'],
  ['a name in other signs', `${begun}'name': "Ours"\n}`, 3, 'The name of a field is missing'],
  ['a name alone', `${begun}"name"\n}`, 4, 'there is a colon'],
  ['a name without a value', `${begun}"name":\n}`, 4, 'This is no value'],
  ['words as they stand', `${begun}"name": Ours\n}`, 3, 'This is no value'],
  ['a number with nought before it', `${begun}"min": 007\n}`, 3, 'This is no value'],
  ['a remark', `${begun}// the name\n "name": "Ours"\n}`, 3, 'The name of a field is missing'],
  ['the other bracket', `${begun}"keep": [1, 2}\n}`, 3, 'closes what was not opened'],
  ['something after the end', `${begun}"name": "x"\n}\n}`, 5, 'after the end'],
];

it.each(broken)('%s: told with the line on which the file stops being JSON', (_what, json, line, says) => {
  const read = readProtocol(json);
  expect(isRefusal(read) && [read.refused, read.values?.line]).toEqual(['not-json', line]);
  expect(isRefusal(read) && read.because).toContain(`Line ${line}: `);
  expect(isRefusal(read) && read.because).toContain(says);
});

it('whatever sign of a file is lost or put in its place, what is said is of the file and comes at once', () => {
  const whole = JSON.stringify(ipc, null, 1);
  let seed = 11;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  let told = 0;
  for (let n = 0; n < 150; n += 1) {
    const at = next(whole.length);
    const json =
      whole.slice(0, at) +
      (['', '"', '}', ',', '[', '\\', '\n', '\u0000'][next(8)] ?? '') +
      whole.slice(at + 1);
    try {
      JSON.parse(json);
    } catch {
      const { line, why } = whereNotJson(json);
      expect(why).toMatch(/^[A-Z].*\.$/);
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(json.split('\n').length);
      told += 1;
    }
  }
  expect(told).toBeGreaterThan(60);
});

it('a file that is deep or long without end is read through', () => {
  expect(whereNotJson('['.repeat(200_000)).why).toContain('The file ends here');
  expect(whereNotJson(`["${'a'.repeat(800_000)}`).why).toContain('not closed');
});
