import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { seenFacts } from '#core/course/record/seen-facts.ts';
import { openAlarms } from '#core/course/risk/open-alarms.ts';
import { aCourse } from '#tests/a-course.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { missingOf } from './completeness.ts';
import { personOf } from './people.ts';

test('somebody the client is not safe with is never shown to them as a tie to turn to', () => {
  const { course } = aCourseAtWork()
    .does(
      'changePerson',
      { person: 'tomas', version: 1, fields: { tone: 'supportive', ring: 1, safety: 'not' }, clear: [] },
      { as: 'client' },
    )
    .does(
      'changePerson',
      { person: 'ines', version: 1, fields: { tone: 'supportive', ring: 1, safety: 'safe' }, clear: [] },
      { as: 'client' },
    );
  const tones = seenBy(course, { as: 'client', by: 'leila' }).inventory.people.map(({ id, fields }) => [
    id,
    fields.tone,
  ]);
  expect(tones).toEqual([
    ['tomas', undefined],
    ['ines', 'supportive'],
    ['father', undefined],
  ]);
});

test('a client who says they are not always safe with somebody raises an alarm the same day, and never meets it again (INV.safety, SR-05)', () => {
  const story = aCourse().does(
    'addPerson',
    { displayName: 'Karim', disclosure: 'not_now', safety: 'sometimes_not' },
    { id: 'karim', as: 'client', by: 'leila' },
  );
  const alarm = { source: 'inventory', urgency: 'same_day', words: '' };
  expect(openAlarms(story.course)).toMatchObject([alarm]);
  const client = { as: 'client', by: 'leila' } as const;
  expect(seenBy(story.course, client).risk.alarms).toEqual([]);
  const record = seenFacts('course-1', story.facts, client);
  expect(record.map(({ type }) => type)).toEqual(['PersonAdded']);
  expect(JSON.stringify(record)).not.toMatch(/safe|inventory/);
  const therapists = seenFacts('course-1', story.facts, { as: 'therapist', by: 'ana' });
  expect(therapists.map(({ type }) => type)).toContain('AlarmRaised');
  expect(JSON.stringify(therapists)).not.toContain('Karim');
  story.does('changePerson', { person: 'karim', version: 1, fields: { safety: 'not' } }, { as: 'client' });
  expect(openAlarms(story.course)).toHaveLength(1);
});

test('what a therapist records in the room raises no alarm of itself, and “nothing to say” is no answer about safety', () => {
  const story = aCourse().does(
    'addPerson',
    { displayName: 'Tomas', ring: 1, leftBlank: [{ field: 'safety', why: 'nothing' }] },
    { id: 'tomas' },
  );
  const tomas = personOf(story.course.inventory, 'tomas');
  expect(tomas && missingOf(tomas)).toContain('safety');
  story.does('changePerson', { person: 'tomas', version: 1, fields: { safety: 'not' } });
  expect(openAlarms(story.course)).toEqual([]);
});
