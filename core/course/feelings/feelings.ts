import { z } from 'zod';
import { clientAndTherapist, type Standing, therapistOnly } from '#core/book/doing.ts';
import { isClinician } from '#core/book/viewer.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { authorOf } from '#core/course/shared/author.ts';
import {
  baseVersion,
  type Change,
  nextVersion,
  refuseStaleText,
  withPartsChanged,
} from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { id } from '#core/forms/fields.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import {
  type AffectRecord,
  expressed,
  type Feelings,
  fact,
  facts,
  named,
  privacy,
  reflected,
  start,
  talkedOver,
} from './state.ts';
import { refuseBecause, words } from './words.ts';

/** The record as whoever is acting may see it: a private one does not exist for a therapist. */
function recordOf(course: Course, feelingId: string, as: Standing): AffectRecord | Refusal {
  const found = course.feelings.records.find(({ id }) => id === feelingId);
  const hidden = found?.privacy === 'private' && as !== 'client';
  if (found && !hidden) return found;
  return refuseBecause('no-such-feeling');
}

const on = (state: Feelings, id: string, change: Change<AffectRecord>): Feelings => ({
  records: withPartsChanged(state.records, id, change),
});

/** Feelings named, told how they were shown, and shared. IPT protocol reference, 3.3, T-04. */
export const feelings = chapter({
  start,
  facts,
  sentences: {
    en: {
      FeelingNamed: 'A feeling was named.',
      FeelingExpressed: 'A feeling was expressed.',
      FeelingReflected: 'How a feeling looked from outside was written.',
      FeelingTalkedOver: 'A feeling seen in two ways was talked over.',
      FeelingShared: 'A feeling was shared.',
    },
  },
  fold: {
    FeelingNamed: (state, data, { act: id, on, by }) => ({
      records: [
        ...state.records,
        { ...data, id, on, by, expression: null, reflection: null, talkedOver: [] },
      ],
    }),
    FeelingExpressed: (state, { feelingId, text }, written) =>
      on(state, feelingId, ({ expression }) => ({
        expression: nextVersion(expression ?? undefined, text, written),
      })),
    FeelingReflected: (state, { feelingId, text }, written) =>
      on(state, feelingId, ({ reflection }) => ({
        reflection: nextVersion(reflection ?? undefined, text, written),
      })),
    FeelingTalkedOver: (state, { feelingId, talked }, { on: day, by }) =>
      on(state, feelingId, (record) => ({ talkedOver: [...record.talkedOver, { ...talked, on: day, by }] })),
    FeelingShared: (state, { feelingId }) => on(state, feelingId, () => ({ privacy: 'shared' })),
  },
  acts: {
    nameFeeling: act({
      says: words.en.acts.nameFeeling,
      who: clientAndTherapist,
      form: named.extend({ privacy: privacy.optional() }),
      open: whileOpen,
      decide(_course, form, doing) {
        const privacyWanted = form.privacy ?? (doing.as === 'client' ? 'private' : 'shared');
        if (privacyWanted === 'private' && doing.as !== 'client') {
          return refuseBecause('clients-privacy');
        }
        return [fact('FeelingNamed', doing.on, { ...form, privacy: privacyWanted, as: authorOf(doing) })];
      },
    }),
    tellHowExpressed: act({
      says: words.en.acts.tellHowExpressed,
      who: clientAndTherapist,
      form: expressed.extend({ feelingId: id, version: baseVersion }),
      open: whileOpen,
      decide(course, form, doing) {
        const record = recordOf(course, form.feelingId, doing.as);
        if (isRefusal(record)) return record;
        const stale = refuseStaleText(record.expression ?? undefined, form.version);
        const told = { feelingId: record.id, text: expressed.parse(form) };
        return stale ?? [fact('FeelingExpressed', doing.on, told)];
      },
    }),
    reflectFeeling: act({
      says: words.en.acts.reflectFeeling,
      who: therapistOnly,
      form: reflected.extend({ feelingId: id, version: baseVersion }),
      open: whileOpen,
      decide(course, form, doing) {
        const record = recordOf(course, form.feelingId, doing.as);
        if (isRefusal(record)) return record;
        const stale = refuseStaleText(record.reflection ?? undefined, form.version);
        const text = reflected.parse(form);
        return stale ?? [fact('FeelingReflected', doing.on, { feelingId: record.id, text })];
      },
    }),
    talkFeelingOver: act({
      says: words.en.acts.talkFeelingOver,
      who: therapistOnly,
      form: talkedOver.extend({ feelingId: id }),
      open: whileOpen,
      decide(course, form, doing) {
        const record = recordOf(course, form.feelingId, doing.as);
        if (isRefusal(record)) return record;
        if (!record.reflection) return refuseBecause('not-seen');
        const talked = talkedOver.parse(form);
        return [fact('FeelingTalkedOver', doing.on, { feelingId: record.id, talked })];
      },
    }),
    shareFeeling: act({
      says: words.en.acts.shareFeeling,
      who: ['client'],
      form: z.object({ feelingId: id }),
      open: whileOpen,
      decide(course, { feelingId }, doing) {
        const record = recordOf(course, feelingId, doing.as);
        if (isRefusal(record)) return record;
        if (record.privacy === 'shared') return refuseBecause('shared');
        return [fact('FeelingShared', doing.on, { feelingId })];
      },
    }),
  },
  seenBy(state, viewer) {
    if (viewer.as === 'client') return state;
    if (!isClinician(viewer)) return start;
    return { records: state.records.filter(({ privacy }) => privacy === 'shared') };
  },
  paper: { in: 'techniques' },
  carriesOver: 'stays_behind',
});
