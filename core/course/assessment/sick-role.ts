import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { refuseNotThere } from '#core/course/inventory/who-is-there.ts';
import { settingsFollowed } from '#core/course/protocol-followed/settings.ts';
import { dated } from '#core/course/shared/stamped.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { refuse } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { cardActs } from './sick-role-card.ts';
import { type EasedDuty, fact, facts, form, review, type SickRole, start } from './sick-role-state.ts';
import { refuseBecause, words } from './sick-role-words.ts';
import { sickRoleWords } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'no-such-duty': { en: 'This duty is not part of the sick role as it stands now. Choose one that is.' },
});

const reviewed = { kept_eased: 'eased', shrunk: 'shrunk', ended: 'ended' } as const;

/** While the course is open and its form gives the sick role. IPT protocol reference, 1.4, 7.11 and 7.12. */
const whileItIsGiven = (course: Course) =>
  whileOpen(course) ??
  (settingsFollowed(course).sickRole === 'none' ? refuseBecause('no-sick-role') : undefined);

const withDuty = (state: SickRole, duty: string, change: (each: EasedDuty) => EasedDuty): SickRole =>
  state.given
    ? {
        ...state,
        given: {
          ...state.given,
          eased: state.given.eased.map((each) => (each.id === duty ? change(each) : each)),
        },
      }
    : state;

export const sickRole = chapter({
  start,
  facts,
  // Without it somebody would be shown what the client took back.
  permanent: ['SickRoleShownNoLonger'],
  sentences: {
    en: {
      SickRoleGiven: 'Duties were eased for now.',
      EasedDutyReviewed: 'An eased duty was looked at again.',
      ...words.en.sentences,
    },
  },
  fold: {
    SickRoleGiven: (state, data, { act: role, on }) => ({
      ...state,
      given: {
        ...data,
        id: role,
        on,
        ended: null,
        eased: data.eased.map((each, index) => ({
          ...each,
          // Roles given before this was asked have none.
          takenOverBy: each.takenOverBy ?? '',
          told: [],
          id: index === 0 ? role : `${role}.${index + 1}`,
          state: 'eased' as const,
          reviews: [],
        })),
      },
      before: state.given ? [...state.before, state.given] : state.before,
    }),
    EasedDutyReviewed(state, { duty: reviewedDuty, ...data }, { on }) {
      return withDuty(state, reviewedDuty, (each) => ({
        ...each,
        state: reviewed[data.outcome],
        reviewBySession: data.nextReview ?? each.reviewBySession,
        reviews: [...each.reviews, { ...data, on }],
        told: each.told.map((one) => (one.heard === 'not_yet' ? { ...one, heard: on } : one)),
      }));
    },
    EasedDutyToldOf: (state, { duty, ...data }, { on, by }) =>
      withDuty(state, duty, (each) => ({
        ...each,
        told: [...each.told, { ...data, on, by, heard: 'not_yet' }],
      })),
    SickRoleShown: (state, data, made) => ({ ...state, shown: [...state.shown, dated(data, made)] }),
    SickRoleShownNoLonger: (state, { shown }) => ({
      ...state,
      shown: state.shown.filter((one) => one.id !== shown),
    }),
    SickRoleEnded: (state, { words: said }, { on }) => ({
      ...state,
      given: state.given && { ...state.given, ended: { on, words: said } },
    }),
  },
  acts: {
    ...cardActs,
    giveSickRole: act({
      says: sickRoleWords.en.giveSickRoleBothSides,
      who: ['therapist'],
      open: whileItIsGiven,
      form,
      decide(course, asked, doing) {
        if (asked.eased.length + asked.recovery.length === 0) {
          return refuse('empty-role', sickRoleWords.en.writeAtLeastOneDuty);
        }
        const helpers = [...asked.eased.map(({ takenOverBy }) => takenOverBy), ...asked.sharedWith];
        for (const said of helpers) {
          const notThere = refuseNotThere(course, [], 'there', doing.as, said);
          if (notThere) return notThere;
        }
        return [fact('SickRoleGiven', doing.on, asked)];
      },
    }),
    reviewEasedDuty: act({
      says: sickRoleWords.en.lookAgainAtDuty,
      who: ['therapist'],
      open: whileOpen,
      form: review,
      decide(course, asked, doing) {
        const eased = course.sickRole.given?.eased.find(({ id: each }) => each === asked.duty);
        if (!eased) return mayNot('no-such-duty');
        if (eased.state === 'ended') {
          return refuse('duty-ended', sickRoleWords.en.thisDutyHasBeenTaken);
        }
        if (asked.nextReview !== undefined && asked.nextReview <= asked.session) {
          return refuse('review-later', sickRoleWords.en.nextReviewComesAfter);
        }
        return [fact('EasedDutyReviewed', doing.on, asked)];
      },
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: { in: 'opening' },
  carriesOver: 'stays_behind',
});
