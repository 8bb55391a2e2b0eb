import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { seal, unseal } from './seal.ts';

const key = randomBytes(32);

test('each text is sealed with a number of its own, however many are sealed', () => {
  const sealed = Array.from({ length: 2000 }, () => seal(key, 'here', 'Said'));
  const numbers = sealed.map((one) => Buffer.from(one, 'base64').subarray(0, 12).toString('hex'));
  expect(new Set(numbers).size).toBe(2000);
  expect(new Set(sealed.map((one) => unseal(key, 'here', one)))).toEqual(new Set(['Said']));
});

test('what was sealed opens by its own key alone, in its own place, and whole', () => {
  const sealed = seal(key, 'here', 'Said');
  const bytes = Buffer.from(sealed, 'base64');
  bytes.writeUInt8(bytes.readUInt8(14) ^ 1, 14);
  expect(() => unseal(randomBytes(32), 'here', sealed)).toThrow();
  expect(() => unseal(key, 'there', sealed)).toThrow();
  expect(() => unseal(key, 'here', bytes.toString('base64'))).toThrow();
});
