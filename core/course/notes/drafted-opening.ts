import type { Course } from '#core/course/course.ts';
import { areaFollowed } from '#core/course/focus/areas-followed.ts';
import { inPlainWords } from '#core/words/plain-words.ts';
import { asSentence } from './drafted-work.ts';

/** The lines of a drafted note that come from what is told, decided and agreed in an hour (I-03 to I-17). IPT protocol reference, X-12. */

const words = {
  en: {
    consent: 'Consent',
    listed: 'What brings them',
    people: 'People named',
    fit: 'Whether it fits',
    symptoms: 'Symptoms',
    told: 'What it is called',
    explained: 'Explained',
    medication: 'Medication',
    sickRole: 'Sick role',
    focus: 'Focus chosen',
    goals: 'Goals',
    formulation: 'Formulation',
    contract: 'Contract',
    called: (called: string) => `Told as ${called}.`,
    began: (began: string) => `Began ${began}.`,
    eased: (what: string) => `Eased: ${what}.`,
    recovery: (what: string) => `To get well: ${what}.`,
    answered: (answer: string) => `The client’s answer: ${answer}.`,
    agreedNoEnd: 'Agreed without an end; looked at again from time to time.',
    agreed: (sessions: number, ends: string) => `${sessions} sessions agreed, until ${ends}.`,
  },
};
const say = words.en;

/** What was recorded on the day of the session, under the name of each part. @param on the day */
export function openedIn(course: Course, on: string): [string, string[]][] {
  const that = <One extends { on: string }>(all: readonly One[]) => all.filter((one) => one.on === on);
  const { given } = course.sickRole;
  return [
    [
      say.consent,
      that(course.consent.history).map(({ item, whom, answer }) =>
        asSentence([inPlainWords(item), whom, answer].filter(Boolean).join(', ')),
      ),
    ],
    [
      say.listed,
      course.issues.issues
        .filter(({ listedOn, dropped }) => listedOn === on && !dropped)
        .map(({ words: said }) => asSentence(said)),
    ],
    [
      say.people,
      [
        course.inventory.people
          .filter(({ addedOn, aside }) => addedOn === on && !aside)
          .map(({ fields }) => fields.displayName)
          .join(', '),
      ].flatMap((names) => (names ? [asSentence(names)] : [])),
    ],
    [
      say.fit,
      that(course.suitability.decisions).map(({ decision, reasons, adaptation }) =>
        [asSentence(inPlainWords(decision)), ...reasons.map(asSentence), adaptation && asSentence(adaptation)]
          .filter(Boolean)
          .join(' '),
      ),
    ],
    [say.symptoms, that(course.symptoms.reviews).map(({ began }) => say.began(began))],
    [say.told, that(course.diagnosis.told).map(({ called }) => say.called(called))],
    [
      say.explained,
      that(course.psychoeducation.given).map(({ topics }) => asSentence(topics.map(inPlainWords).join(', '))),
    ],
    [
      say.medication,
      that(course.medication.considered).map(({ decision, why }) =>
        [decision, why].filter(Boolean).map(asSentence).join(' '),
      ),
    ],
    [
      say.sickRole,
      given?.on === on
        ? [
            given.eased.length > 0 && say.eased(given.eased.map(({ obligation }) => obligation).join(', ')),
            given.recovery.length > 0 && say.recovery(given.recovery.join(', ')),
          ].flatMap((line) => line || [])
        : [],
    ],
    [
      say.focus,
      course.focus.foci
        .filter(({ chosenOn }) => chosenOn === on)
        .map(({ area, why }) => `${asSentence(areaFollowed(course, area).clientLabel)} ${asSentence(why)}`),
    ],
    [
      say.goals,
      course.goals.goals
        .filter(({ setOn, dropped }) => setOn === on && !dropped)
        .map(({ text }) => asSentence(text)),
    ],
    [
      say.formulation,
      that(course.formulation.answers).map(({ answer, edits }) =>
        [say.answered(inPlainWords(answer)), edits && asSentence(edits)].filter(Boolean).join(' '),
      ),
    ],
    [
      say.contract,
      that(course.contract.versions).map(({ sessions, ends }) =>
        ends === undefined ? say.agreedNoEnd : say.agreed(sessions, ends),
      ),
    ],
  ];
}
