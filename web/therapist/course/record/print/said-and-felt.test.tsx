import { beforeAll, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseInDispute } from '#tests/a-course-at-work.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { CourseRead } from './print.tsx';

beforeAll(inEnglish);

test('what was made clearer, felt, planned to be said, built up and rated stands in the printed course', () => {
  const { course: whole } = aCourseInDispute()
    .does('beginClarification', { words: 'Printed: her words' }, { id: 'clear' })
    .does('restateIssue', { clarificationId: 'clear', words: 'Printed: said back' })
    .does('correctRestatement', { clarificationId: 'clear', words: 'Printed: corrected', fits: 'partly' })
    .does('writeStatement', { clarificationId: 'clear', words: 'Printed: agreed' })
    .does('agreeStatement', { clarificationId: 'clear', version: 1 })
    .does('nameFeeling', { situation: 'Printed: the week', emotions: [{ emotion: 'sad' }] }, { id: 'felt' })
    .does('reflectFeeling', {
      feelingId: 'felt',
      emotions: [{ emotion: 'angry' }],
      noticed: 'Printed: her voice',
    })
    .does('talkFeelingOver', { feelingId: 'felt', words: 'Printed: talked over' })
    .does('planSaying', { personId: 'ines', words: 'Printed: how to say it', tone: 'calm' })
    .does('planConversation', {
      personId: 'ines',
      about: 'Printed: the rota',
      steps: [{ step: 'open', say: 'Printed: the first step' }],
    })
    .does('writeRoutine', { what: 'Printed: a walk', days: ['mon'] }, { id: 'walk' })
    .does('noteRoutine', { routineId: 'walk', kept: 'a_little', words: 'Printed: in the rain' })
    .does('rateDispute', {
      disputeId: 'dispute',
      distress: 8,
      impairment: 6,
      getsInTheWayOf: 'Printed: sleep',
    })
    .does('tellIsolationHistory', { howLong: 'many_years', words: 'Printed: since school' });
  const course = seenBy(whole, { as: 'therapist', by: 'ana' });
  const markup = drawn(
    <CourseSeenAs
      value={{
        as: 'therapist',
        client: { name: 'Leila' },
        therapist: 'Ana',
        course,
        acts: [],
        today: '2026-12-31',
      }}
    >
      <CourseRead />
    </CourseSeenAs>,
  );
  const printed = new Set(markup.match(/Printed: [a-z ]+/g));
  expect([...printed].toSorted()).toEqual(
    [
      'a walk',
      'agreed',
      'corrected',
      'her voice',
      'her words',
      'how to say it',
      'in the rain',
      'said back',
      'since school',
      'sleep',
      'talked over',
      'the first step',
      'the rota',
      'the week',
    ].map((words) => `Printed: ${words}`),
  );
});
