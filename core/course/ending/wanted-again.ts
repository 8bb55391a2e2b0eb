import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { wantedChanges } from '#core/course/inventory/wanted-changes.ts';
import { whoseChanges } from '#core/course/inventory/whose-changes.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { text } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { endingFact } from './state.ts';
import { refuseBecause, words } from './words.ts';

/** What the client wanted changed in a tie is read again at the ending. S001-29 of the seeds; IPT protocol reference, 4.2. */
export const readWantedAgain = act({
  says: words.en.readWantedAgain,
  who: ['client', 'therapist'],
  form: z.object({
    person: personId,
    whose: z.enum(whoseChanges),
    became: text(words.en.fields.became),
  }),
  open: whileUnderWay,
  decide(course, form, doing) {
    const isThere = wantedChanges(course).some(
      ({ person, whose }) => person === form.person && whose === form.whose,
    );
    if (!isThere) return refuseBecause('no-such-wish');
    return [endingFact('WantedChangeReadAgain', doing.on, { ...form, as: authorOf(doing) })];
  },
});
