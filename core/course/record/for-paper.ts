import type { Course } from '#core/course/course.ts';
import type { InventoryPerson } from '#core/course/inventory/entries.ts';
import { therapistsFields } from '#core/course/inventory/person.ts';

function withoutGuesses(person: InventoryPerson): InventoryPerson {
  const kept = Object.entries(person.fields).filter(
    ([name]) => !therapistsFields.some((field) => field === name),
  );
  return { ...person, fields: Object.fromEntries(kept) };
}

/**
 * The course as it goes into a paper file: without what a therapist only guesses at, which is private notes, hypotheses not
 * yet shared, working notes and readings of the client and the relationship that nobody spoke of. They are thoughts on the
 * way and no findings, and paper is read by others. What the client kept to themselves was never in the view this is made
 * from. IPT protocol reference, 8.3 and 9.6.
 */
export function forPaper(course: Course): Course {
  const { timeline, diagnosis, formulation, inventory, network, betweenUs, grief, transition, deficits } =
    course;
  return {
    ...course,
    privateNotes: { notes: [] },
    timeline: {
      ...timeline,
      events: timeline.events.map((event) => ({
        ...event,
        hypothesis: event.hypothesis?.shared === 'not_yet' ? null : event.hypothesis,
      })),
    },
    diagnosis: { ...diagnosis, told: diagnosis.told.map((one) => ({ ...one, workingNote: '' })) },
    formulation: {
      ...formulation,
      versions: formulation.versions.map((version) => ({ ...version, workingNote: '' })),
    },
    inventory: { ...inventory, entries: [], people: inventory.people.map(withoutGuesses) },
    network: { ...network, patternNotes: '' },
    betweenUs: { ...betweenUs, events: betweenUs.events.filter(({ text }) => text.shared === 'with_client') },
    grief: {
      ...grief,
      losses: grief.losses.map(
        ({ texts: { portraitWeighed: _weighed, reactions: _judged, ...texts }, ...loss }) => ({
          ...loss,
          texts,
        }),
      ),
    },
    transition: {
      ...transition,
      transitions: transition.transitions.map(({ texts: { weighed: _weighed, ...texts }, ...one }) => ({
        ...one,
        texts,
      })),
    },
    deficits: { ...deficits, texts: withoutSubtype(deficits.texts) },
  };
}

function withoutSubtype({
  subtype: _judged,
  ...texts
}: Course['deficits']['texts']): Course['deficits']['texts'] {
  return texts;
}
