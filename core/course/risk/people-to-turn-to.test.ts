import { expect, it } from 'vitest';
import { aCourse } from '#tests/a-course.ts';
import { sixteen } from '#tests/a-course-under-way.ts';
import { nearPeople } from './people-to-turn-to.ts';

const story = aCourse()
  .does('openCourse', {
    client: 'leila',
    therapist: 'ana',
    protocol: sixteen,
  })
  .does('addPerson', { displayName: 'Yasmin', ring: 1, tone: 'supportive' })
  .does('addPerson', { displayName: 'Ines', ring: 2, tone: 'supportive' })
  .does('addPerson', { displayName: 'Tomas', ring: 1, tone: 'conflictual' })
  .does('addPerson', { displayName: 'Father', ring: 1, tone: 'supportive', living: 'deceased' })
  .does('writeSafetyPlan', {
    help: [
      { who: 'yasmin ', contact: '07700 900123' },
      { who: 'Ines', contact: 'next door' },
      { who: 'Tomas', contact: '07700 900456' },
    ],
    version: 0,
  });

it('somebody near stands with the number the safety plan keeps for them, or plainly without one', () => {
  expect(nearPeople(story.course)).toEqual([
    { name: 'Yasmin', contact: '07700 900123' },
    { name: 'Ines', contact: '' },
  ]);
});

it('nobody is sent to somebody they are in conflict with, nor to somebody who died', () => {
  const names = nearPeople(story.course).map(({ name }) => name);
  expect(names).not.toContain('Tomas');
  expect(names).not.toContain('Father');
});
