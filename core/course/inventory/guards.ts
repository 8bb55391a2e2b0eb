import type { Doing } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { firstDayOf, lastDayOf } from '#core/days/partial-days.ts';
import { type Refusal, refuse, refuseStale } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { hasDied } from './has-died.ts';
import { type FieldName, type PersonFields, therapistsFields } from './person.ts';
import { inventorySeenBy } from './seen-by.ts';
import type { InventoryPerson } from './state.ts';
import { guardsWords } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  nameless: { en: 'A person needs a name or a nickname. Write one.' },
});

/** The person as whoever is acting sees them: somebody kept back does not exist for the therapist. */
export function personSeenBy(course: Course, wanted: string, doing: Doing): InventoryPerson | Refusal {
  const seen = inventorySeenBy(course.inventory, doing).people.find((each) => each.id === wanted);
  if (!seen?.fields.displayName) return refuse('no-such-person', guardsWords.en.thisPersonIsNot);
  return seen;
}
export function refuseFields(fields: PersonFields, doing: Doing, now: PersonFields): Refusal | undefined {
  if (doing.as === 'client' && therapistsFields.some((field) => fields[field] !== undefined)) {
    return refuse('therapists-field', guardsWords.en.thisPartIsYourTherapists);
  }
  return refuseDates({ ...now, ...fields }, doing);
}

function refuseDates(fields: PersonFields, doing: Doing): Refusal | undefined {
  const { living, status, deathDate, since, until } = fields;
  if (living === 'living' && status === 'deceased') {
    return refuse('died-or-living', guardsWords.en.tieCannotHaveEnded);
  }
  if (deathDate && !hasDied(fields)) {
    return refuse('not-died', guardsWords.en.dateOfDeathBelongs);
  }
  if (deathDate && firstDayOf(deathDate) > doing.today) {
    return refuse('death-future', guardsWords.en.hasNotComeYetGive(deathDate), {
      date: deathDate,
    });
  }
  if (since && until && lastDayOf(until) < firstDayOf(since)) {
    return refuse('until-before-since', guardsWords.en.tieCannotHaveEndedBefore);
  }
}

export function refuseStaleFields(
  known: InventoryPerson,
  touched: readonly string[],
  version: number,
): Refusal | undefined {
  const isOfLater = version > known.version;
  const newer = touched.filter(
    (field) => isOfLater || (known.fieldVersions[field as FieldName] ?? 0) > version,
  );
  if (newer.length === 0) return;
  const text = Object.fromEntries(newer.map((field) => [field, known.fields[field as FieldName]]));
  return refuseStale(guardsWords.en.somebodyChangedThisMeanwhileLook, {
    text,
    version: known.version,
  });
}

/** A client leaves the therapist's working alone; nobody leaves a person without a name. */
export function refuseClearing(clear: readonly FieldName[], doing: Doing): Refusal | undefined {
  if (clear.includes('displayName')) return mayNot('nameless');
  if (doing.as === 'client' && therapistsFields.some((field) => clear.includes(field))) {
    return refuse('therapists-field', guardsWords.en.thisPartIsYourTherapists);
  }
}

/** How much may be shared stays as the client said: INV.disclosure is theirs (IPT protocol reference, 4.2). */
export function refuseChangingDisclosure(
  course: Course,
  who: string,
  touched: readonly string[],
  doing: Doing,
): Refusal | undefined {
  if (doing.as === 'client' || !touched.includes('disclosure')) return;
  const said = course.inventory.entries.findLast(
    ({ person, fields, clear }) => person === who && (fields.disclosure || clear.includes('disclosure')),
  );
  if (said?.as !== 'client') return;
  return refuse('clients-choice', guardsWords.en.howMuchMayBeShared);
}
