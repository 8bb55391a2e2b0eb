import { relapsePlanShape } from '#core/course/relapse-plan/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import {
  area,
  capturesIn,
  choice,
  date,
  line,
  lines,
  more,
  optional,
  person,
  rows,
  text,
} from '#web/therapist/course/captures/capture.ts';
import { endingStyle } from './captures.ts';

/** The plan for staying well (E-07), in the order it is written together. IPT protocol reference, 6.3. */
export const relapsePlanCapture = capturesIn('ending.relapsePlan', endingStyle)('writeRelapsePlan', [
  text('myStory', optional),
  rows('signs.early', [
    line('sign'),
    choice('domain', 'domain', ['sleep', 'energy', 'mood', 'thinking', 'behaviour', 'relational']),
    line('whoMightNotice', optional),
    line('threshold', optional),
  ]),
  lines('signs.red', optional),
  rows('triggers', [
    line('what'),
    line('when', optional),
    line('plan', optional),
    area('area', 'area', optional),
  ]),
  rows('people', [
    line('who'),
    person('person', { ...optional, meant: 'one' }),
    line('forWhat', optional),
    line('howToAsk', optional),
    choice('agreed', 'agreed', answersOf(relapsePlanShape, 'people', 'agreed'), optional),
  ]),
  rows('skills', [line('skill'), line('example', optional), line('when', optional)]),
  lines('actions.green'),
  lines('actions.amber'),
  lines('actions.red'),
  text('wayBack'),
  text('setbacks', optional),
  rows('keepWell', [line('what'), line('howOften', optional)], more),
  area('vulnerable.area', 'area', more),
  text('vulnerable.pattern', more),
  line('selfCheck.measure', more),
  line('selfCheck.howOften', more),
  line('selfCheck.thresholds', more),
  line('selfCheck.whoSees', more),
  text('medication.plan', more),
  line('medication.prescriber', more),
  text('crisis', more),
  rows(
    'sharedWith',
    [line('who'), choice('agreed', 'agreed', answersOf(relapsePlanShape, 'sharedWith', 'agreed'))],
    more,
  ),
  date('reviewDate', more),
]);
