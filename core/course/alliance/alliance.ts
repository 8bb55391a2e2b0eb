import { z } from 'zod';
import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { refuseBeforeSession } from '#core/course/sessions/not-come-yet.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { maybe, ten } from '#core/forms/fields.ts';
import { sessionNumber, sessionOrNone } from '#core/forms/session-number.ts';
import { fact, facts, start } from './state.ts';
import { allianceWords } from './words.ts';

/** How the work together is for the client: ALLI-4 and SESSION-3, Kith's own short forms. IPT protocol reference, appendix A, X-11. */

export const alliance = chapter({
  start,
  facts,
  sentences: {
    en: {
      AllianceRated: 'Working together was rated.',
      SessionRated: 'The client rated a session.',
    },
  },
  fold: {
    AllianceRated: (state, data, fact) => ({
      ...state,
      ratings: [
        ...state.ratings,
        { ...stamped(data, fact), total: data.understood + data.aims + data.fits + data.caredFor },
      ],
    }),
    SessionRated: (state, data, fact) => ({
      ...state,
      sessions: [...state.sessions.filter((one) => one.session !== data.session), stamped(data, fact)],
    }),
  },
  acts: {
    rateAlliance: act({
      says: allianceWords.en.sayHowWorkTogether,
      who: ['client', 'therapist'],
      form: z.object({
        session: sessionOrNone,
        understood: ten,
        aims: ten,
        fits: ten,
        caredFor: ten,
        words: maybe,
      }),
      decide: (course, form, doing) =>
        refuseBeforeSession(course, form.session, doing.on) ?? [fact('AllianceRated', doing.on, form)],
    }),
    rateSession: act({
      says: allianceWords.en.sayHowSessionWasHelpful,
      who: ['client', 'therapist'],
      form: z.object({
        session: sessionNumber,
        helpful: ten,
        rightFocus: ten,
        understood: ten.optional(),
        missed: maybe,
      }),
      decide: (course, form, doing) =>
        refuseBeforeSession(course, form.session, doing.on) ?? [fact('SessionRated', doing.on, form)],
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: 'never',
  carriesOver: 'stays_behind',
});
