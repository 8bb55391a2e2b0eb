import { z } from 'zod';
import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import { standingGoals } from '#core/course/goals/standing.ts';
import { isOpenEnded } from '#core/course/protocol-followed/preset-chosen.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { refuseStaleText, versionAfter, versionNext } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { whileItFits } from '#core/course/suitability/decided.ts';
import { spokenDate } from '#core/days/spoken-date.ts';
import { whole } from '#core/forms/fields.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { settingsAsTheyStand } from './frozen.ts';
import { lastDayWithinWeeks } from './length-in-weeks.ts';
import { sessionsAgreed } from './sessions-agreed.ts';
import type { Contract } from './state.ts';
import { fact, facts, start, terms, version } from './state.ts';
import { contractNow } from './terms-now.ts';
import { contractWords, refuseBecause } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'no-contract': { en: 'There is no such version of the contract. Read it as it stands now.' },
  acknowledged: { en: 'These terms have been acknowledged already. Nothing needs to change.' },
});

function refuseTerms(course: Course, form: z.output<typeof terms>, on: string): Refusal | undefined {
  if (form.ends === undefined) return isOpenEnded(course) ? undefined : refuseBecause('ends-missing');
  if (form.ends <= (form.starts ?? on)) {
    return refuse('ends-before-start', contractWords.en.lastSessionComesAfterFirst);
  }
  const by = lastDayWithinWeeks(course, form, form.starts ?? course.sessions.held[0]?.on ?? on);
  if (by !== null && form.ends > by && !form.whyLonger)
    return refuseBecause('too-many-weeks', { sessions: form.sessions, by: spokenDate(by) });
}

const refuseStaleTerms = (now: Contract | undefined, baseVersion: number) =>
  refuseStaleText(now && { text: now, version: now.version }, baseVersion, contractWords.en.agreedAnewSince);

export const contract = chapter({
  start,
  facts,
  // What the client accepted is changed by terms agreed anew, and by nobody who strikes their acceptance out.
  alsoPermanent: ({ type, data }) =>
    type === 'ContractAcknowledged' && facts.ContractAcknowledged.safeParse(data).data?.as === 'client',
  sentences: {
    en: {
      ContractAgreed: 'The contract was agreed.',
      ContractAcknowledged: 'The client accepted the contract.',
    },
  },
  fold: {
    ContractAgreed: (state, data, { on }) => ({
      versions: [
        ...state.versions,
        { ...data, version: data.version ?? versionAfter(state.versions), on, acknowledged: null },
      ],
    }),
    ContractAcknowledged: (state, data, { on }) => ({
      versions: state.versions.map((each) =>
        each.version === data.version ? { ...each, acknowledged: { on, as: data.as } } : each,
      ),
    }),
  },
  acts: {
    agreeContract: act({
      says: contractWords.en.agreeTermsFocusGoalsNumber,
      who: ['therapist'],
      reaches: 'asks',
      open: (course) => whileOpen(course) ?? whileItFits(course),
      form: terms.extend({ version: whole.min(0) }),
      decide(course, { version: baseVersion, ...form }, doing) {
        const now = contractNow(course);
        const stale = refuseStaleTerms(now, baseVersion);
        if (stale) return stale;
        const chosen = primaryFocus(course)?.id ?? protocolFollowedBy(course)?.focus.bySheet;
        if (!chosen) return refuse('no-focus', contractWords.en.chooseFocusFirstContractSays);
        const aims = standingGoals(course);
        const goals = aims.map(({ id }) => id);
        if (goals.length < 2) {
          return refuse('two-goals', contractWords.en.setTwoToFourGoals);
        }
        // What is to change is between people, whatever else is hoped for. IPT protocol reference, 5.4.
        if (!aims.some(({ type }) => type === 'interpersonal')) return refuseBecause('goal-among-people');
        if (now && !form.becauseOf) {
          return refuse('recontract-why', contractWords.en.termsWereAgreedBeforeSay);
        }
        const planned = sessionsAgreed(course);
        if (planned > 0 && form.sessions !== planned && !isOpenEnded(course)) {
          return refuse('sessions-differ', contractWords.en.thisCourseIsPlanned(planned), {
            agreed: planned,
          });
        }
        return (
          refuseTerms(course, form, doing.on) ?? [
            fact('ContractAgreed', doing.on, {
              ...form,
              focus: chosen,
              goals,
              settings: settingsAsTheyStand(course),
              version: versionNext(course, { type: 'ContractAgreed', known: course.contract.versions }),
            }),
          ]
        );
      },
    }),
    acknowledgeContract: act({
      says: contractWords.en.acknowledgeTermsAsTheyStand,
      who: ['client', 'therapist'],
      open: whileOpen,
      form: z.object({ version }),
      decide(course, form, doing) {
        const now = contractNow(course);
        if (!now) return refuse('no-contract', contractWords.en.thereIsNoContractYet);
        if (form.version > now.version)
          return mayNot('no-contract', {
            version: form.version,
          });
        const stale = refuseStaleTerms(now, form.version);
        if (stale) return stale;
        if (now.acknowledged) return mayNot('acknowledged');
        return [fact('ContractAcknowledged', doing.on, { version: form.version, as: authorOf(doing) })];
      },
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: { in: 'understood' },
  carriesOver: 'stays_behind',
});
