import { z } from 'zod';
import { toClientAs } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { groupNow } from '#core/course/in-group/group-now.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { therapistOf } from '#core/course/transfer/therapist.ts';
import { daysAfter } from '#core/days/after.ts';
import { day, id, line, maybeLong } from '#core/forms/fields.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import { meet, notOver, toBeRead } from './covers.ts';
import { type Cover, type Covers, fact, facts, start } from './state.ts';
import { coverWords, mayNot } from './words.ts';

const { says, fields, sentences } = coverWords.en;

/** For longer than this a course is handed over: whoever it is with then should hold it. */
const mostDays = 183;

function coverCalled(course: Course, cover: string): Cover | Refusal {
  return course.cover.covers.find(({ id: known }) => known === cover) ?? mayNot('no-such-cover');
}

const coverActs = {
  /** Its door writes down beside the course whom to ask for it, so that a colleague finds what they cover. */
  nameCover: act({
    says: says.nameCover,
    who: ['therapist', 'supervisor', 'administrator'],
    door: 'own',
    form: z.object({
      colleague: line(fields.colleague).pipe(id),
      from: day('either'),
      to: day('either'),
      note: maybeLong,
    }),
    open: (course) => whileUnderWay(course) ?? (groupNow(course) ? mayNot('cover-in-group') : undefined),
    decide(course, { colleague: person, ...form }, { as, on, today }) {
      if (person === therapistOf(course)) return mayNot('cover-oneself');
      if (form.to < form.from) return mayNot('cover-ends-before');
      if (form.from < today) return mayNot('cover-begun-before', { from: form.from, today });
      if (form.to > daysAfter(form.from, mostDays)) return mayNot('cover-too-long');
      const other = notOver(course.cover.covers, today).find((one) => meet(one, form));
      if (other) return mayNot('cover-named', { from: other.from, to: other.to });
      const arranged = as === 'supervisor' || as === 'administrator' ? as : ('therapist' as const);
      // Whoever does not read the course writes nothing into it.
      const note = arranged === 'administrator' ? '' : form.note;
      return [fact('CoverNamed', on, { ...form, person, note, arranged })];
    },
  }),
  endCover: act({
    says: says.endCover,
    who: ['therapist', 'supervisor', 'administrator'],
    form: z.object({ cover: id }),
    decide(course, form, { on, today }) {
      const found = coverCalled(course, form.cover);
      if (isRefusal(found)) return found;
      if (notOver([found], today).length === 0) return mayNot('cover-over');
      return [fact('CoverEnded', on, { cover: found.id, why: 'called_off' })];
    },
  }),
  readCover: act({
    says: says.readCover,
    who: ['therapist'],
    form: z.object({ cover: id }),
    decide(course, form, { on, today }) {
      const found = coverCalled(course, form.cover);
      if (isRefusal(found)) return found;
      if (found.read) return mayNot('cover-read');
      if (toBeRead([found], today).length === 0) return mayNot('cover-runs');
      return [fact('CoverRead', on, { cover: found.id })];
    },
  }),
};

const changed = ({ covers }: Covers, id: string, how: (cover: Cover) => Cover): Covers => ({
  covers: covers.map((one) => (one.id === id ? how(one) : one)),
});

const withoutNotes = ({ covers }: Covers): Covers => ({
  covers: covers.map((one) => ({ ...one, note: '' })),
});

/**
 * Who stands in for whoever holds the course while they are away. The client sees who and when, as they see who holds the
 * course; what the colleague is told of them they do not read. IPT protocol reference, 6.2, 9.3 step 6.
 */
export const cover = chapter({
  start,
  facts,
  sentences: { en: sentences },
  fold: {
    CoverNamed: (state, data, fact) => ({
      covers: [...state.covers, { ...stamped(data, fact), ended: null, read: null }],
    }),
    CoverEnded: (state, { cover: id, why }, { on, by, seq }) =>
      changed(state, id, (one) => ({ ...one, ended: { on, by, seq, why } })),
    CoverRead: (state, { cover: id }, { on }) => changed(state, id, (one) => ({ ...one, read: { on } })),
  },
  acts: coverActs,
  /** With the course goes what was arranged for whoever held it. */
  follows: (course, { type, on }, { today }) =>
    type === 'CourseTransferred'
      ? notOver(course.cover.covers, today).map(({ id: known }) =>
          fact('CoverEnded', on, { cover: known, why: 'handed_over' }),
        )
      : [],
  permanent: ['CoverNamed', 'CoverEnded'],
  seenBy: toClientAs(start, withoutNotes),
  paper: { in: 'standing', as: withoutNotes },
  carriesOver: 'stays_behind',
});
