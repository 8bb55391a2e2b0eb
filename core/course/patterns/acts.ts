import { z } from 'zod';
import { clientAndTherapist, type Doing, therapistOnly } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { withheldFrom } from '#core/course/inventory/withheld.ts';
import { refuseSessionToCome } from '#core/course/sessions/not-come-yet.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { entryAct } from '#core/course/shared/text-acts.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { id, line, text, whole } from '#core/forms/fields.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import { looksBack } from './far-back.ts';
import { findPatterns } from './find.ts';
import { fact, howFarBack, type NamedPattern, pattern, patternFits, questionAnswer } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { acts, fields } = words.en;
const which = { patternId: id };

/** The pattern, as whoever acts may see it: the client only one that was named together. */
function patternOf(course: Course, patternId: string, { as }: Doing): NamedPattern | Refusal {
  const found = course.patterns.named.find(({ id }) => id === patternId);
  const isHidden = as === 'client' && found?.text.named !== 'together';
  return found && !found.setAside && !isHidden ? found : refuseBecause('no-such-pattern');
}

/** Whether the rules ask this of the record, without what the client keeps back from whoever answers. */
const isAsked = (course: Course, finding: string, doing: Doing): boolean =>
  findPatterns(withheldFrom(course, course, doing)).some(({ key }) => key === finding);

export const patternActs = {
  answerPatternQuestion: act({
    says: acts.answerPatternQuestion,
    who: therapistOnly,
    form: questionAnswer,
    open: whileOpen,
    decide: (course, form, doing) =>
      isAsked(course, form.finding, doing)
        ? [fact('PatternQuestionAnswered', doing.on, form)]
        : refuseBecause('no-such-question'),
  }),
  namePattern: entryAct({
    says: acts.namePattern,
    who: therapistOnly,
    where: z.object({}),
    shape: pattern,
    type: 'PatternNamed',
    find: (course) => course.patterns.named.filter(({ setAside }) => !setAside),
    unless(course, _where, { thenId, personIds, session, finding }, doing) {
      const { as } = doing;
      const isOfBefore = course.patterns.named.some(({ text }) => text.finding === finding);
      if (finding && !isOfBefore && !isAsked(course, finding, doing))
        return refuseBecause('no-such-question');
      if (thenId && !looksBack(course)) return refuseBecause('only-today');
      if (thenId && personIds.includes(thenId)) return refuseBecause('then-is-now');
      const people = [...personIds, ...(thenId ? [thenId] : [])];
      return refuseWithUnsafe(course, people, as) ?? refuseSessionToCome(course, session);
    },
  }),
  tellPatternFit: act({
    says: acts.tellPatternFit,
    who: ['client'],
    form: patternFits.extend({ ...which, version: whole.optional() }),
    open: whileOpen,
    decide(course, form, doing) {
      const found = patternOf(course, form.patternId, doing);
      if (isRefusal(found)) return found;
      const { id: patternId, version } = found;
      if ((form.version ?? version) !== version) return refuseBecause('pattern-reworded');
      return [fact('PatternFitTold', doing.on, { patternId, told: patternFits.parse(form), version })];
    },
  }),
  setPatternAside: act({
    says: acts.setPatternAside,
    who: therapistOnly,
    form: z.object({ ...which, why: line(fields.why) }),
    open: whileOpen,
    decide(course, form, doing) {
      const found = patternOf(course, form.patternId, doing);
      return isRefusal(found) ? found : [fact('PatternSetAside', doing.on, form)];
    },
  }),
  readPatternAgain: act({
    says: acts.readPatternAgain,
    who: clientAndTherapist,
    form: z.object({ ...which, became: text(fields.became) }),
    open: whileOpen,
    decide(course, form, doing) {
      const found = patternOf(course, form.patternId, doing);
      if (isRefusal(found)) return found;
      return [fact('PatternReadAgain', doing.on, { ...form, as: authorOf(doing) })];
    },
  }),
  sayHowFarBack: act({
    says: acts.sayHowFarBack,
    who: clientAndTherapist,
    form: z.object({ how: howFarBack }),
    open: whileOpen,
    decide: (_course, form, doing) => [fact('HowFarBackSaid', doing.on, { ...form, as: authorOf(doing) })],
  }),
};
