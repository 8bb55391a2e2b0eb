import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { exactBytes } from './exact-bytes.ts';
import { seal, unseal } from './seal.ts';

test('no bit of what is sealed or signed can be turned round unseen, its last letter too', () => {
  const key = randomBytes(32);
  for (const words of ['a', 'ab', 'abc']) {
    const sealed = seal(key, 'here', words);
    for (let at = 0; at < sealed.length; at += 1)
      for (let bit = 0; bit < 8; bit += 1) {
        const turned = Buffer.from(sealed, 'latin1');
        turned[at] = (turned[at] ?? 0) ^ (1 << bit);
        expect(() => unseal(key, 'here', turned.toString('latin1')), `${at}.${bit}`).toThrow();
      }
  }
});

test('a text that a decoder would take for the same bytes is refused', () => {
  const bytes = Buffer.from([0xfb, 0xff, 0x01, 0x02]);
  for (const encoding of ['base64', 'base64url'] as const) {
    const text = bytes.toString(encoding);
    expect(exactBytes(text, encoding)).toEqual(bytes);
    for (const other of [
      `${text} `,
      `${text}=`,
      `\n${text}`,
      text.replaceAll(/[-+]/g, (sign) => (sign === '+' ? '-' : '+')),
    ])
      expect(() => exactBytes(other, encoding), other).toThrow();
  }
});
