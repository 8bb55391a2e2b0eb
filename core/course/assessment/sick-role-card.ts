import { z } from 'zod';
import { clientAndTherapist, type Doing, therapistOnly } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { refuseNotThere } from '#core/course/inventory/who-is-there.ts';
import { wishesIn } from '#core/course/inventory/wishes.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { id } from '#core/forms/fields.ts';
import { isSameName } from '#core/words/names.ts';
import { isEased } from './sick-role-sides.ts';
import { ending, fact, sharing, told } from './sick-role-state.ts';
import { refuseBecause, words } from './sick-role-words.ts';

/** While the client holds a card that has not ended. */
const whileEased = (course: Course) =>
  whileOpen(course) ?? (isEased(course) ? undefined : refuseBecause('nothing-eased-now'));

/** Whether it is shown to them already. A clinician is not told so of somebody whom the client keeps back. */
function isShownTo(course: Course, asked: z.output<typeof sharing>, { as }: Doing): boolean {
  const { people, names } = wishesIn(course);
  return course.sickRole.shown
    .filter(({ person, withWhom }) => as === 'client' || !(people.has(person ?? '') || names.isOne(withWhom)))
    .some(({ person, withWhom }) =>
      asked.person ? person === asked.person : !person && isSameName(withWhom, asked.withWhom),
    );
}

/** The sick role as a card the client holds: shrinking as they recover, shown to whom they choose, and ending. IPT protocol reference, 1.4. */
export const cardActs = {
  tellOfEasedDuty: act({
    says: words.en.tell,
    who: ['client'],
    open: whileEased,
    form: told,
    decide(course, asked, doing) {
      const duty = course.sickRole.given?.eased.find((one) => one.id === asked.duty);
      if (!duty || duty.state === 'ended') return refuseBecause('no-such-duty-now');
      return [fact('EasedDutyToldOf', doing.on, asked)];
    },
  }),
  showSickRole: act({
    says: words.en.show,
    who: clientAndTherapist,
    reaches: 'shares',
    open: whileEased,
    form: sharing,
    decide(course, asked, doing) {
      if (!asked.person && !asked.withWhom) return refuseBecause('show-to-whom');
      const chosen = asked.person ? [asked.person] : [];
      return (
        refuseWithUnsafe(course, chosen, doing.as, asked.withWhom) ??
        refuseNotThere(course, chosen, 'one', doing.as, asked.withWhom) ??
        (isShownTo(course, asked, doing) ? refuseBecause('shown-already') : undefined) ?? [
          fact('SickRoleShown', doing.on, { ...asked, as: authorOf(doing) }),
        ]
      );
    },
  }),
  stopShowingSickRole: act({
    says: words.en.hide,
    who: clientAndTherapist,
    // After closing too: whoever may see it, the client can take that back.
    form: z.object({ shown: id }),
    decide: (course, asked, doing) =>
      course.sickRole.shown.some((one) => one.id === asked.shown)
        ? [fact('SickRoleShownNoLonger', doing.on, { ...asked, as: authorOf(doing) })]
        : refuseBecause('not-shown'),
  }),
  endSickRole: act({
    says: words.en.end,
    who: therapistOnly,
    open: whileEased,
    form: ending,
    decide: (_course, asked, doing) => [fact('SickRoleEnded', doing.on, asked)],
  }),
};
