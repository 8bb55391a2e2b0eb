import { z } from 'zod';
import { toClientAs } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import type { Course } from '#core/course/course.ts';
import { isOpenEnded } from '#core/course/protocol-followed/preset-chosen.ts';
import { refuseSessionToCome } from '#core/course/sessions/not-come-yet.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { whileItFits } from '#core/course/suitability/decided.ts';
import { id, text } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { activeFoci, primaryFocus } from './active.ts';
import { focusAllowed } from './allowed.ts';
import { refuseFurtherFocus } from './further-focus.ts';
import { refuseUnmetGuard } from './guards.ts';
import { refuseWhileAlarmed } from './safety-first.ts';
import { changeShape, confirmedShape, type Focus, fact, facts, focusShape, rank, start } from './state.ts';
import { focusWords } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'no-such-focus': { en: 'This is not a focus of the course now. Choose one that is.' },
  'no-focus': { en: 'No focus has been chosen yet, so there is none to keep. Choose one first.' },
});

function ended(foci: readonly Focus[], which: string, on: string, why: string): Focus[] {
  return foci.map((each) => (each.id === which ? { ...each, ended: { on, why } } : each));
}

const focusActs = {
  chooseFocus: act({
    says: focusWords.en.chooseWhatCourseWorks,
    who: ['therapist'],
    open: (course) => whileOpen(course) ?? whileItFits(course),
    form: focusShape.extend({ rank: rank.default('primary') }),
    decide: (course, form, doing) =>
      refuseFurtherFocus(course, form, form.rank, activeFoci(course)) ??
      refuseWhileAlarmed(course, form) ??
      refuseUnmetGuard(course, form) ?? [fact('FocusChosen', doing.on, form)],
  }),
  changeFocus: act({
    says: focusWords.en.changeFocusMidCourse,
    who: ['therapist'],
    open: (course) => whileOpen(course) ?? whileItFits(course),
    form: z.object({ from: id, to: focusShape, change: changeShape }),
    decide(course, { from, to, change }, doing) {
      const active = activeFoci(course);
      const leaving = active.find((each) => each.id === from);
      if (!leaving) return mayNot('no-such-focus');
      if (change.clientAgrees === 'no') {
        return refuse('client-disagrees', focusWords.en.focusChangesOnlyWithClients);
      }
      if (!isOpenEnded(course) && sessionsAgreed(course) > 0 && change.session >= sessionsAgreed(course)) {
        return refuse('no-sessions-left', focusWords.en.noSessionIsLeft);
      }
      const { changeBy } = focusAllowed(course);
      if (change.session > changeBy && change.reason !== 'new_event' && !change.acknowledgedLate) {
        return refuse('late-change', focusWords.en.afterSessionFocusIsBest(changeBy), { session: changeBy });
      }
      const others = active.filter((each) => each.id !== from);
      const refused =
        refuseFurtherFocus(course, to, leaving.rank, others) ??
        refuseWhileAlarmed(course, to) ??
        refuseUnmetGuard(course, to);
      if (refused) return refused;
      return [fact('FocusChanged', doing.on, { from, to: { ...to, rank: leaving.rank }, change })];
    },
  }),
  keepFocus: act({
    says: focusWords.en.lookAtFocusAgainAfter,
    who: ['therapist'],
    open: whileOpen,
    form: confirmedShape,
    decide(course, form, doing) {
      if (!primaryFocus(course)) {
        return mayNot('no-focus');
      }
      return refuseSessionToCome(course, form.session) ?? [fact('FocusKept', doing.on, form)];
    },
  }),
  endFocus: act({
    says: focusWords.en.endFocusWithReasonCourse,
    who: ['therapist'],
    open: whileOpen,
    form: z.object({ focus: id, why: text(focusWords.en.reason) }),
    decide(course, form, doing) {
      const active = activeFoci(course);
      const ending = active.find((each) => each.id === form.focus);
      if (!ending) return mayNot('no-such-focus');
      if (ending.rank === 'primary' && active.length > 1) {
        return refuse('secondary-left', focusWords.en.secondFocusCannotStandAlone);
      }
      return [fact('FocusEnded', doing.on, form)];
    },
  }),
};

export const focus = chapter({
  start,
  facts,
  sentences: {
    en: {
      FocusChosen: 'A focus was chosen.',
      FocusChanged: 'The focus was changed.',
      FocusEnded: 'A focus came to its end.',
      FocusKept: 'The focus was looked at again, and kept.',
    },
  },
  fold: {
    FocusChosen: (state, data, { act: chosen, seq, on }) => ({
      ...state,
      foci: [...state.foci, { ...data, id: chosen, seq, chosenOn: on, ended: null }],
    }),
    FocusChanged: (state, { from, to, change }, { act: chosen, seq, on }) => ({
      ...state,
      foci: [
        ...ended(state.foci, from, on, change.reformulation),
        { ...to, id: chosen, seq, chosenOn: on, ended: null, agreed: true as const },
      ],
      changes: [...state.changes, { ...change, from, to: chosen, on }],
    }),
    FocusKept: (state, data, { on }) => ({ ...state, confirmed: [...state.confirmed, { ...data, on }] }),
    FocusEnded: (state, data, { on }) => ({ ...state, foci: ended(state.foci, data.focus, on, data.why) }),
  },
  acts: focusActs,
  seenBy: toClientAs(start, (state) => ({ foci: state.foci.map(forTheClient), changes: [], confirmed: [] })),
  paper: { in: 'understood' },
  // The focus there was, for the therapist to take up or leave. IPT protocol reference, 6.7.
  carriesOver: (course: Course) =>
    activeFoci(course).map(({ area, rank, people, whyForClient }) => ({ area, rank, people, whyForClient })),
});

/** The client always sees the focus and why, in words meant for them (guard focus_visible); the reasoning stays out. */
function forTheClient(each: Focus): Focus {
  return {
    ...each,
    why: '',
    rejected: [],
    safetyConsidered: '',
    supervisorAgrees: '',
    confidence: undefined,
    ended: each.ended && { on: each.ended.on, why: '' },
  };
}
