import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { refuseSessionToCome } from '#core/course/sessions/not-come-yet.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { maybe, text } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { refuse } from '#core/forms/refusal.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { techniqueIds } from '#core/protocols/techniques.ts';
import { howItWent, openingAnswers, sessionRoomFact } from './shapes.ts';

const percent = z
  .number()
  .min(0, 'Give a share from 0 to 100.')
  .max(100, 'Give a share from 0 to 100.')
  .default(0);

/** how the client has been since the last session; its kind is where X-04 branches. */
export const recordOpening = act({
  says: 'Record how the client answered the opening question.',
  who: ['therapist'],
  form: z.object({ session: sessionNumber, answer: text('The answer'), about: z.enum(openingAnswers) }),
  open: whileUnderWay,
  decide: (course, form, doing) =>
    refuseSessionToCome(course, form.session) ?? [sessionRoomFact('OpeningAnswered', doing.on, form)],
});

/** */
export const reviewScores = act({
  says: 'Record what was said when the scores were looked at together.',
  who: ['therapist'],
  form: z.object({ session: sessionNumber, comment: text('The comment') }),
  open: whileUnderWay,
  decide: (course, form, doing) =>
    refuseSessionToCome(course, form.session) ?? [sessionRoomFact('ScoresReviewed', doing.on, form)],
});

/** one charged interaction that bears on the focus, and whether it went well. */
export const chooseIncident = act({
  says: 'Choose the interaction this session works on.',
  who: ['therapist'],
  form: z.object({
    session: sessionNumber,
    what: text('What happened'),
    people: z.array(personId).max(20).default([]),
    went: howItWent.default('unsaid'),
  }),
  open: whileUnderWay,
  decide: (course, form, doing) =>
    refuseSessionToCome(course, form.session) ?? [sessionRoomFact('IncidentChosen', doing.on, form)],
});

export const markTechnique = act({
  says: 'Mark a technique as used in this session, with a line about what for.',
  who: ['therapist'],
  form: z.object({ session: sessionNumber, technique: z.enum(techniqueIds), about: maybe }),
  open: whileUnderWay,
  decide: (course, form, doing) =>
    refuseSessionToCome(course, form.session) ?? [sessionRoomFact('TechniqueMarked', doing.on, form)],
});

/** The shares that show drift: the past (PD-11), advice (PD-15), symptoms (PD-26). */
export const tagTime = act({
  says: 'Say how much of the hour went to the past, to symptoms and to advice.',
  who: ['therapist'],
  form: z.object({ session: sessionNumber, past: percent, symptoms: percent, advice: percent }),
  open: whileUnderWay,
  decide(course, form, doing) {
    if (form.past + form.symptoms + form.advice > 100) {
      return refuse('over-an-hour', 'These shares come to more than the whole hour. Lower one of them.');
    }
    return refuseSessionToCome(course, form.session) ?? [sessionRoomFact('TimeTagged', doing.on, form)];
  },
});

/** */
export const linkFocus = act({
  says: 'Tie the session back to the focus, in words.',
  who: ['therapist'],
  form: z.object({ session: sessionNumber, words: text('The link') }),
  open: whileUnderWay,
  decide: (course, form, doing) =>
    refuseSessionToCome(course, form.session) ?? [sessionRoomFact('FocusLinked', doing.on, form)],
});

/** */
export const closeSession = act({
  says: 'Close the session: a summary, and how it felt to the client.',
  who: ['therapist'],
  form: z.object({ session: sessionNumber, summary: maybe, howItFelt: maybe }),
  open: whileUnderWay,
  decide(course, form, doing) {
    if (!form.summary && !form.howItFelt) {
      return refuse('nothing-said', 'Write a line of summary, or how the session felt to the client.');
    }
    return refuseSessionToCome(course, form.session) ?? [sessionRoomFact('SessionClosed', doing.on, form)];
  },
});
