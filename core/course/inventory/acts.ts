import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { overUnseenConflict } from '#core/course/dispute/off-the-screen.ts';
import { isFollowUpBy } from '#core/course/maintenance/follow-ups.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { line, whole } from '#core/forms/fields.ts';
import { isRefusal, refuse } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { missingOf } from './completeness.ts';
import {
  personSeenBy,
  refuseChangingDisclosure,
  refuseClearing,
  refuseFields,
  refuseStaleFields,
} from './guards.ts';
import { fieldNames, personFields } from './person.ts';
import { fact, person, placed, reviewState } from './state.ts';
import { actsWords } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'already-aside': { en: 'This person has been set aside already. Nothing needs to change.' },
  'not-aside': { en: 'This person is in the picture already. Nothing needs to change.' },
});

export const inventoryActs = {
  addPerson: act({
    says: actsWords.en.addPersonToInventory,
    who: ['client', 'therapist'],
    open: whileOpen,
    form: personFields.required({ displayName: true }),
    decide: (_course, fields, doing) =>
      refuseFields(fields, doing, {}) ?? [fact('PersonAdded', doing.on, { fields, as: authorOf(doing) })],
  }),
  changePerson: act({
    says: actsWords.en.changeOrEmptySome,
    who: ['client', 'therapist'],
    open: whileOpen,
    form: z.object({
      ...person,
      version: whole.min(0),
      fields: personFields.default({}),
      clear: z.array(z.enum(fieldNames)).max(fieldNames.length).default([]),
    }),
    decide(course, { person: who, version, fields, clear }, doing) {
      const known = personSeenBy(course, who, doing);
      if (isRefusal(known)) return known;
      const touched = [...Object.keys(fields), ...clear];
      if (touched.length === 0) return refuse('nothing-changed', actsWords.en.nothingWasChangedFill);
      const refused =
        refuseClearing(clear, doing) ??
        refuseChangingDisclosure(course, who, touched, doing) ??
        refuseFields(fields, doing, known.fields) ??
        refuseStaleFields(known, touched, version);
      if (refused) return refused;
      const told = doing.as === 'client' ? overUnseenConflict(course, who, fields) : fields;
      return [fact('PersonChanged', doing.on, { person: who, fields: told, clear, as: authorOf(doing) })];
    },
  }),
  placePerson: act({
    says: actsWords.en.placePersonInCircleNow,
    who: ['client', 'therapist'],
    // The circle is drawn once more at a follow-up (IPT protocol reference, 4.2, INV.history; 6.6).
    open: (course, { on }) => (isFollowUpBy(course, on) ? undefined : whileOpen(course)),
    form: placed,
    decide(course, form, doing) {
      const known = personSeenBy(course, form.person, doing);
      return isRefusal(known) ? known : [fact('PersonPlaced', doing.on, { ...form, as: authorOf(doing) })];
    },
  }),
  reviewPerson: act({
    says: actsWords.en.markPersonAsReviewedParked,
    who: ['therapist'],
    open: whileOpen,
    form: z.object({ ...person, state: reviewState }),
    decide(course, form, doing) {
      const known = personSeenBy(course, form.person, doing);
      if (isRefusal(known)) return known;
      const missing = form.state === 'reviewed' ? missingOf(known) : [];
      if (missing.length > 0) {
        return refuse(
          'not-yet-reviewed',
          actsWords.en.beforeCountsAsReviewedAsk(known.fields.displayName, missing.join(', ')),
          { missing },
        );
      }
      return [fact('PersonReviewed', doing.on, form)];
    },
  }),
  setPersonAside: act({
    says: actsWords.en.takePersonOutOfPicture,
    who: ['client', 'therapist'],
    open: whileOpen,
    form: z.object({ ...person, why: line(actsWords.en.reason) }),
    decide(course, form, doing) {
      const known = personSeenBy(course, form.person, doing);
      if (isRefusal(known)) return known;
      if (known.aside) return mayNot('already-aside');
      if (doing.as === 'client' && known.addedBy !== 'client') {
        return refuse('not-added-by-you', actsWords.en.yourTherapistAddedThisPerson);
      }
      return [fact('PersonSetAside', doing.on, { ...form, as: authorOf(doing) })];
    },
  }),
  bringPersonBack: act({
    says: actsWords.en.bringBackPerson,
    who: ['client', 'therapist'],
    open: whileOpen,
    form: z.object(person),
    decide(course, form, doing) {
      const known = personSeenBy(course, form.person, doing);
      if (isRefusal(known)) return known;
      if (!known.aside) return mayNot('not-aside');
      return [fact('PersonBroughtBack', doing.on, { ...form, as: authorOf(doing) })];
    },
  }),
};
