import type { Course } from '#core/course/course.ts';
import { presentPeople } from '#core/course/inventory/people.ts';
import { firstValid, lastValid } from '#core/course/measures/readings.ts';
import { roleSkillsOverTime } from '#core/course/transition/strategies.ts';
import { wasTried } from '#core/course/try-outs/state.ts';
import { followed } from '#core/guide/followed.ts';
import { improvement } from '#core/outcomes/jacobson-truax.ts';
import { ledBy } from '#core/outcomes/led-by.ts';
import type { SignId } from '#core/protocols/areas/problem-area.ts';
import { signsShownWords } from './words.ts';

/** What in the record shows a sign of progress, in the words it was written in. IPT protocol reference, 2.3, progress markers. */
type Shows = (course: Course) => string[];

const joined = (...parts: string[]) => parts.filter((part) => part !== '').join(': ');

/** The good and the hard told together; one without the other shows nothing yet. */
const both = (good: readonly string[], hard: readonly string[]) =>
  good.length > 0 && hard.length > 0 ? [...good, ...hard] : [];

/** How far out somebody stands: ring 0 is outside all the others. */
const farOut = (ring: number | undefined) => ring || 4;

const grief = {
  mixed_feelings: ({ grief }) =>
    grief.losses.flatMap(({ texts: { portrait } }) =>
      portrait ? both(portrait.text.positives, portrait.text.negatives) : [],
    ),
  less_avoidance: ({ grief }) =>
    grief.losses.flatMap(({ days, texts }) => [
      ...Object.values(days).flatMap(({ text }) =>
        text.feelNow ? [joined(text.happened, text.feelNow)] : [],
      ),
      ...(texts.commemoration?.text.done ? [texts.commemoration.text.done] : []),
    ]),
  through_the_dates: ({ grief }) =>
    grief.losses.flatMap(({ days, anniversaries }) => [
      ...(days.anniversaries
        ? [joined(days.anniversaries.text.happened, days.anniversaries.text.feelNow)]
        : []),
      ...anniversaries.flatMap(({ text: { what, plan } }) => (plan ? [joined(what, plan)] : [])),
    ]),
  taken_up_again: ({ grief }) =>
    grief.losses.flatMap(({ reinvolvement }) =>
      reinvolvement.flatMap(({ text: { activity, outcome } }) =>
        outcome ? [joined(activity, outcome)] : [],
      ),
    ),
} satisfies Partial<Record<SignId, Shows>>;

const dispute = {
  requests_spoken: ({ dispute, tryOuts }) =>
    tryOuts.tryOuts
      .filter(({ personIds }) => dispute.disputes.some(({ personId }) => personIds.includes(personId)))
      .flatMap(({ what, told }) => {
        const last = told.at(-1);
        return last && wasTried(last.result) ? [joined(what, last.learned)] : [];
      }),
  rows_fewer: ({ dispute }) =>
    dispute.disputes.flatMap(({ stageHistory }) => {
      const [now, before] = [stageHistory.at(-1), stageHistory.at(-2)];
      return now && before && now.stage !== before.stage ? [now.evidence] : [];
    }),
  expectations_shifted: ({ dispute }) =>
    dispute.disputes.flatMap(({ outcomes }) =>
      outcomes
        .filter(({ code }) => ['resolved', 'improved', 'accepted_with_new_expectations'].includes(code))
        .map(({ words }) => words),
    ),
  clear_whether: ({ dispute }) =>
    dispute.disputes.flatMap(({ outcomes }) => {
      const last = outcomes.at(-1);
      return last && last.code !== 'no_change' && last.code !== 'worse' ? [last.words] : [];
    }),
} satisfies Partial<Record<SignId, Shows>>;

const transition = {
  both_sides: ({ transition }) =>
    transition.transitions.flatMap(({ texts: { oldRole, newRole } }) => {
      if (!oldRole || !newRole) return [];
      const old = both(oldRole.text.positives, oldRole.text.negatives);
      const now = both([...newRole.text.positives, ...newRole.text.possibilities], newRole.text.negatives);
      return old.length > 0 && now.length > 0 ? [...old, ...now] : [];
    }),
  tried_something: ({ transition }) =>
    transition.transitions.flatMap((one) => [
      ...one.skills.flatMap(({ text }) => (text.smallSuccess ? [joined(text.skill, text.smallSuccess)] : [])),
      ...roleSkillsOverTime(one)
        .filter(({ first, latest }) => latest > first)
        .map(({ skill, first, latest }) => joined(skill, `from ${first} to ${latest} of 10`)),
    ]),
  somebody_inside: ({ transition }) =>
    transition.transitions.flatMap(({ supports }) =>
      supports
        .filter(({ text: { kind } }) => kind === 'new' || kind === 'in_the_same_boat')
        .map(({ text: { name, gives } }) => joined(name, gives)),
    ),
} satisfies Partial<Record<SignId, Shows>>;

const isolation = {
  sees_what_repeats: ({ deficits }) =>
    deficits.patterns.map(({ text: { trigger, whatIDo } }) => joined(trigger, whatIDo)),
  said_here: ({ therapeuticRelationship }) =>
    therapeuticRelationship.events
      .filter(({ text }) => text.spokenOf !== 'not_yet')
      .map(({ text }) => text.what),
  steps_taken: ({ deficits: { ladder, outcomes } }) =>
    ladder.flatMap(({ id, text: { step } }) => {
      const told = outcomes[id]?.findLast(({ status }) => wasTried(status));
      return told ? [joined(step, told.betterThanExpected || told.outcome)] : [];
    }),
  in_touch: ({ inventory }) =>
    presentPeople(inventory).flatMap(({ id, fields: { displayName = '', ring } }) => {
      const first = inventory.entries.find(
        ({ person, fields }) => person === id && fields.ring !== undefined,
      );
      return first && farOut(ring) < farOut(first.fields.ring)
        ? [joined(displayName, signsShownWords.en.closerOnCircle)]
        : [];
    }),
} satisfies Partial<Record<SignId, Shows>>;

const scores = {
  score_falling: (course) => {
    const follows = followed(course);
    const { measure, direction } = ledBy(follows?.protocol);
    const first = firstValid(course, measure)?.result.total ?? null;
    const last = lastValid(course, measure)?.result.total ?? null;
    if (first === null || last === null || improvement(first, last, direction) <= 0) return [];
    return [`${measure.toUpperCase()} from ${first} to ${last}`];
  },
} satisfies Partial<Record<SignId, Shows>>;

const shows: Record<SignId, Shows> = { ...grief, ...dispute, ...transition, ...isolation, ...scores };

/** What in the record shows this sign; empty where nothing was written of it. */
export function signShownBy(course: Course, sign: SignId): string[] {
  return [...new Set(shows[sign](course).filter((line) => line.trim() !== ''))];
}
