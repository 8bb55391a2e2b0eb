import { z } from 'zod';
import { toClientAs } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { activeFoci } from '#core/course/focus/active.ts';
import { areasFollowed } from '#core/course/focus/areas-followed.ts';
import { areasNotRated } from '#core/course/focus/areas-weighed.ts';
import { refuseUnmetGuard } from '#core/course/focus/guards.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { refuseStaleText, versionAfter, versionNext } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { maybe, whole } from '#core/forms/fields.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { sharedFormulation } from './agreement.ts';
import { forTheClient } from './for-the-client.ts';
import {
  answerShape,
  type FormulationVersion,
  fact,
  facts,
  formulationShape,
  start,
  version,
} from './state.ts';
import { formulationWords, refuseBecause } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'not-shared': { en: 'There is no formulation to answer yet. Wait until it is shared.' },
});

const refuseStaleFormulation = (seen: FormulationVersion | undefined, baseVersion: number) =>
  refuseStaleText(
    seen && { text: seen, version: seen.version },
    baseVersion,
    formulationWords.en.writtenAgain,
  );

/** MS-13 rests on one primary focus that passes its guards; a form whose focus comes from a sheet chooses no area. */
function refuseUnfitFocus(course: Course): Refusal | undefined {
  if (areasFollowed(course).length === 0) return;
  const foci = activeFoci(course);
  if (!foci.some(({ rank }) => rank === 'primary')) {
    return refuse('no-focus', formulationWords.en.chooseFocusFirstFormulationSays);
  }
  if (foci.length > 2) return refuse('max_two_foci', formulationWords.en.twoFociAreMostCourse, { max: 2 });
  for (const focus of foci) {
    const refused = refuseUnmetGuard(course, focus);
    if (refused) return refused;
  }
}

const formulationActs = {
  writeFormulation: act({
    says: formulationWords.en.writeFormulationOrWrite,
    who: ['therapist'],
    open: whileOpen,
    form: formulationShape.extend({ version: whole.min(0) }),
    decide(course, { version: baseVersion, ...text }, doing) {
      const now = course.formulation.versions.at(-1);
      const refused = refuseStaleFormulation(now, baseVersion);
      if (refused) return refused;
      if (!text.narrative && !text.clientsWords && !text.if.crisis) {
        return refuse('empty-formulation', formulationWords.en.writeStoryCrisisOrClients);
      }
      const { versions, answers } = course.formulation;
      const version = versionNext(course, { type: 'FormulationWritten', known: [...versions, ...answers] });
      return [fact('FormulationWritten', doing.on, { ...text, version })];
    },
  }),
  shareFormulation: act({
    says: formulationWords.en.giveFormulationToClientAll,
    who: ['therapist'],
    reaches: 'shares',
    open: whileOpen,
    form: z.object({ version, unratedBecause: maybe }),
    decide(course, form, doing) {
      const now = course.formulation.versions.at(-1);
      if (!now) return refuse('no-formulation', formulationWords.en.thereIsNoFormulationYet);
      const refused = refuseStaleFormulation(now, form.version);
      if (refused) return refused;
      if (now.shared !== 'not_yet')
        return refuse('already-shared', formulationWords.en.clientCanSeeThisVersion);
      if (now.drafted && now.drafted.length > 0) return refuseBecause('draft-unread', { parts: now.drafted });
      const unrated = areasNotRated(course);
      if (unrated.length > 0 && !form.unratedBecause) {
        return refuseBecause('areas-not-rated', { left: unrated.length });
      }
      return [fact('FormulationShared', doing.on, form)];
    },
  }),
  agreeFormulation: act({
    says: formulationWords.en.answerWhetherFormulationFits,
    who: ['client', 'therapist'],
    open: whileOpen,
    form: answerShape,
    decide(course, form, doing) {
      const shared = sharedFormulation(course);
      if (!shared) return mayNot('not-shared');
      if (form.version > shared.version) {
        return refuse('not-shared', formulationWords.en.thisVersionHasNotBeen, {
          version: form.version,
        });
      }
      const seen = doing.as === 'client' ? forTheClient(shared) : shared;
      const refused = refuseStaleFormulation(seen, form.version);
      if (refused) return refused;
      const unfit = form.answer === 'no' ? undefined : refuseUnfitFocus(course);
      return unfit ?? [fact('FormulationAnswered', doing.on, { ...form, as: authorOf(doing) })];
    },
  }),
};

export const formulation = chapter({
  start,
  facts,
  sentences: {
    en: {
      FormulationWritten: 'The formulation was written.',
      FormulationShared: 'The formulation was shared.',
      FormulationAnswered: 'The client answered the formulation.',
    },
  },
  fold: {
    FormulationWritten: (state, data, { on }) => ({
      ...state,
      versions: [
        ...state.versions,
        { ...data, version: data.version ?? versionAfter(state.versions), on, shared: 'not_yet' },
      ],
    }),
    FormulationShared: (state, data, { on }) => ({
      ...state,
      versions: state.versions.map((each) =>
        each.version === data.version ? { ...each, shared: on, unratedBecause: data.unratedBecause } : each,
      ),
    }),
    FormulationAnswered: (state, data, { on }) => ({
      ...state,
      answers: [...state.answers, { ...data, on }],
    }),
  },
  acts: formulationActs,
  seenBy: toClientAs(start, (state) => {
    const shared = state.versions.filter((each) => each.shared !== 'not_yet');
    return { versions: shared.map(forTheClient), answers: state.answers };
  }),
  paper: {
    in: 'understood',
    as: (state) => ({
      ...state,
      versions: state.versions.map((version) => ({ ...version, workingNote: '' })),
    }),
  },
  carriesOver: 'stays_behind',
});
