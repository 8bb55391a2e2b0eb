import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';

const client = { as: 'client', by: 'leila' } as const;
const words = { happened: 'He said it on the stairs', mood: 3, felt: [{ name: 'hurt', intensity: 6 }] };
const kept = () => aCourseUnderWay(2).does('keepMoment', words, { ...client, id: 'stairs' });
const now = { link: 'stairs', happened: 'He said it at the door', mood: 4, did: 'I went out' };

test('a moment is put into other words by the client, on the day it was, and is read so by whom it was shared with', () => {
  const { course } = kept()
    .does('shareMoment', { link: 'stairs' }, client)
    .does('changeMoment', { ...now, when: '2026-01-10', happening: 'conflict' }, client);
  const [moment] = seenBy(course, { as: 'therapist', by: 'ana' }).moodLinks.links;
  expect(course.moodLinks.links).toHaveLength(1);
  expect(moment).toMatchObject({
    event: { what: 'He said it at the door', when: '2026-01-10', happening: 'conflict', kind: 'moment' },
    ...{ moodAfter: 4, did: 'I went out', feelings: [], seen: 'shared' },
  });
});

test('one that is still only mine stays so, and nobody else sees its other words', () => {
  const { course } = kept().does('changeMoment', now, client);
  expect(course.moodLinks.links).toMatchObject([{ seen: 'private' }]);
  expect(seenBy(course, { as: 'therapist', by: 'ana' }).moodLinks.links).toEqual([]);
});

test('what was worked with in a session, or is not the client’s own, stays as it was', () => {
  const worked = kept()
    .does('shareMoment', { link: 'stairs' }, client)
    .does('bringUpMoment', { link: 'stairs', session: 2 });
  expect(worked.refusal('changeMoment', now, client)).toBe('moment-worked-with');
  expect(kept().refusal('changeMoment', { ...now, link: 'other' }, client)).toBe('no-such-moment');
});
