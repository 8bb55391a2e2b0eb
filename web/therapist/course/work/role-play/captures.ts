import { channels } from '#core/course/communication/state.ts';
import { rolePlayTake } from '#core/course/role-plays/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import {
  capturesIn,
  choice,
  line,
  more,
  optional,
  person,
  rating,
  text,
} from '#web/therapist/course/captures/capture.ts';

const made = capturesIn('work.rolePlay');

/** Role play, T-07. IPT protocol reference, 3.6. */
export const startRolePlay = made('startRolePlay', [
  text('scenario'),
  person('personId'),
  text('goal', optional),
  text('openingLine', optional),
]);
export const scene = made('rewriteScene', [
  text('scenario'),
  text('goal', optional),
  text('openingLine', optional),
]);
export const take = made('writeTake', [
  choice('clientPlays', 'plays', answersOf(rolePlayTake, 'clientPlays')),
  choice('difficulty', 'difficulty', answersOf(rolePlayTake, 'difficulty'), optional),
  text('whatWasTried', optional),
  text('feedbackContent', optional),
  text('feedbackTone', optional),
  text('feelingDuring', optional),
  text('changeForNext', optional),
  text('learned', more),
  line('therapistPlays', more),
]);
export const plan = made('planRealLife', [
  line('who'),
  line('when', optional),
  line('where', optional),
  choice('channel', 'work.choices.channel', channels, optional),
  rating('readiness'),
  text('contingency', optional),
]);
