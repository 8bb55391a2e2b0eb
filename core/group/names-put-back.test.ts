import { expect, test } from 'vitest';
import { namesPutBack } from './names-put-back.ts';
import { withoutOthers } from './others-unnamed.ts';

const names = ['Beti', 'Efe Uzun'];
const unnamed = withoutOthers(names, { kept: new Set(), freeText: new Set(['sign', 'who']) });
const was = {
  plan: {
    early: [{ sign: 'I stop ringing Beti on Sundays' }, { sign: 'I sleep badly' }],
    help: [
      { who: 'efe', what: 'Ask for Beti’s brother' },
      { who: 'My aunt', what: 'Go along with Efe' },
    ],
  },
  words: 'Efe said it, and Beti laughed',
};
const is = unnamed(was);
const back = (form: unknown) => namesPutBack(form, { was, is });

test('what stayed as it was shown is what stands in the course', () => {
  expect(JSON.stringify(is)).not.toMatch(/beti|efe/i);
  expect(back({ plan: is.plan, words: is.words })).toEqual({ form: was, names: 'as_they_were' });
});

test.each([
  ['I stop ringing [a member] on Sundays and Mondays', 'I stop ringing Beti on Sundays and Mondays'],
  ['Early: I stop ringing [a member].', 'Early: I stop ringing Beti.'],
  ['I sleep badly', 'I sleep badly'],
])('what was written on keeps whoever is named in it: %s', (sign, stored) => {
  expect(back({ sign })).toEqual({ form: { sign: stored }, names: 'as_they_were' });
});

test('two who are named in one text each stand where they stood', () => {
  const words = 'In May [a member] said it, and [a member] laughed aloud';
  expect(back({ words }).form).toEqual({ words: 'In May Efe said it, and Beti laughed aloud' });
});

test.each([['Ask [a member]'], ['I went to [a member] instead'], ['[a member]']])(
  'it is unclear whom a mask in a new text stands for: %s',
  (sign) => expect(back({ sign })).toEqual({ form: { sign }, names: 'unclear' }),
);

test('it is unclear where one text is shown of two who are named', () => {
  const two = { options: ['Ask Beti', 'Ask Efe'] };
  expect(namesPutBack(unnamed(two), { was: two, is: unnamed(two) }).names).toBe('unclear');
});

test('where nobody stands unnamed a text is as it was written, whatever it holds', () => {
  const form = { sign: 'It said [a member] there' };
  expect(namesPutBack(form, { was: { sign: 'x' }, is: { sign: 'x' } })).toEqual({
    form,
    names: 'as_they_were',
  });
});
