import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { fact, facts, practised, start } from './state.ts';
import { skillsPractisedWords } from './words.ts';

export const skillsPractised = chapter({
  start,
  facts,
  sentences: {
    en: {
      SkillPractised: 'A skill was practised.',
    },
  },
  fold: {
    SkillPractised: (state, data, { act: id, on, by }) => ({
      practices: [...state.practices, { ...data, id, on, by }],
    }),
  },
  acts: {
    practiseSkill: act({
      says: skillsPractisedWords.en.recordPracticeOfSkill,
      who: ['therapist', 'client'],
      form: practised,
      open: whileOpen,
      decide(course, form, doing) {
        const people = form.personId ? [form.personId] : [];
        return refuseWithUnsafe(course, people, doing.as) ?? [fact('SkillPractised', doing.on, form)];
      },
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: { in: 'techniques' },
  carriesOver: 'stays_behind',
});
