import { beforeAll, expect, test } from 'vitest';
import { held } from '#tests/a-guided-course.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { WholePicture } from './whole-picture.tsx';

beforeAll(inEnglish);

const told = () =>
  held(3).does('describeNetwork', {
    version: 0,
    coverage: ['household', 'friends'],
    absentRoles: ['Somebody who knew me before'],
    standsOut: 'Everybody comes for the babies.',
  });

test('the whole picture is read where it is written no more, with the circles that were looked at', () => {
  const read = clientPage(told(), <WholePicture />);
  for (const words of ['Those I live with', 'Friends', 'Somebody who knew me before', 'Everybody comes'])
    expect(read).toContain(words);
  expect(read).not.toMatch(/<(form|textarea|input)/);
  expect(clientPage(held(3), <WholePicture />)).not.toContain('The whole picture');
});

test('while it is written the circles of a life are asked about on the phone as at the desk', () => {
  const asked = clientPage(told(), <WholePicture />, ['describeNetwork']);
  expect(asked).toContain('Which circles of my life we have looked at');
  expect(asked).toContain('Neighbours');
});
