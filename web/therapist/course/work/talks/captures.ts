import { conversationSteps, tones } from '#core/course/talks-ahead/state.ts';
import {
  capturesIn,
  choice,
  line,
  more,
  optional,
  person,
  rows,
  text,
} from '#web/therapist/course/captures/capture.ts';

const made = capturesIn('work.talks');

/** How a feeling is to be said. IPT protocol reference, 3.3, T-04. */
export const saying = made('planSaying', [
  person('personId', optional),
  line('withWhom', optional),
  text('words'),
  choice('tone', 'tone', tones, optional),
  line('when', optional),
  line('where', more),
  text('hope', optional),
  text('ifOtherwise', optional),
]);
/** A conversation, step by step. IPT protocol reference, 3.6, T-07. */
export const conversation = made('planConversation', [
  line('about'),
  person('personId', { ...optional, meant: 'there' }),
  line('withWhom', optional),
  text('aim', optional),
  line('when', optional),
  line('where', more),
  rows('steps', [
    choice('step', 'step', conversationSteps),
    text('say'),
    text('ifTheySay', optional),
    text('thenI', optional),
  ]),
  text('stopIf', optional),
]);
