import {
  bodyCues,
  expressed as feelingExpressed,
  named as feelingNamed,
} from '#core/course/feelings/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import {
  capturesIn,
  choice,
  choices,
  feelings,
  line,
  more,
  optional,
  people,
  text,
} from '#web/therapist/course/captures/capture.ts';

const made = capturesIn('work.feelings');

/** Feelings, T-04: naming and expressing are two exercises. IPT protocol reference, 3.3. */
export const nameFeeling = made('nameFeeling', [
  text('situation'),
  choices('bodyCues', 'bodyCue', bodyCues, optional),
  line('bodyCue', optional),
  feelings('emotions'),
  text('message', optional),
  people('personIds', more),
  choice('understandable', 'understandable', answersOf(feelingNamed, 'understandable'), more),
  text('feltThen', more),
  text('feltTelling', more),
]);
export const expressed = made('tellHowExpressed', [
  choice('expressed', 'expressed', answersOf(feelingExpressed, 'expressed')),
  text('how', optional),
  text('response', optional),
  text('wishHadExpressed', optional),
]);
/** The therapist’s view, beside the client’s own and never in its place. */
export const reflected = made('reflectFeeling', [feelings('emotions'), text('noticed', optional)]);
export const talkedOver = made('talkFeelingOver', [text('words')]);
