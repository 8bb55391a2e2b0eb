import { onsetOf } from '#core/course/assessment/onset.ts';
import { leadOf } from '#core/course/closing/measured-outcome.ts';
import { noEnd } from '#core/course/contract/no-end.ts';
import { lookedAtEvery, sessionsInAll } from '#core/course/contract/sessions-in-all.ts';
import type { Course } from '#core/course/course.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import { areaInSentence } from '#core/course/focus/area-in-sentence.ts';
import { areaFollowed } from '#core/course/focus/areas-followed.ts';
import { standingGoals } from '#core/course/goals/standing.ts';
import { hasDied } from '#core/course/inventory/has-died.ts';
import { inventoryIndicators } from '#core/course/inventory/indicators.ts';
import { namesOf, presentPeople } from '#core/course/inventory/people.ts';
import { type SupportType, supportTypes } from '#core/course/inventory/person.ts';
import { latestValid } from '#core/course/measures/readings.ts';
import { frameOf } from '#core/course/protocol-followed/frame.ts';
import { lookBack } from '#core/course/timeline/look-back.ts';
import { spokenDate } from '#core/days/spoken-date.ts';
import { shortNameOf } from '#core/instruments/instruments.ts';
import { inWords } from '#core/words/in-words.ts';
import type { FormulationText } from './state.ts';
import { asHad } from './symptom-had.ts';
import { draftWords } from './words.ts';

/** What the draft fills: the rest of the formulation is left as it is. */
export type FormulationDraft = Pick<
  FormulationText,
  'narrative' | 'onsetLink' | 'diagnosisText' | 'sessions'
> & {
  if: Pick<FormulationText['if'], 'crisis' | 'distress' | 'supportGap'>;
};

const { en: say } = {
  en: {
    had: (symptoms: string, called: string) =>
      `You have had ${symptoms}. Taken together this is ${called}. It is common, it is nobody’s fault, and it can be treated.`,
    workOn: (area: string, how: string) => `What we would work on is ${area}. ${how}`,
    focus: {
      low_mood: (area: string, harder: string, feeds: string) =>
        `${area} When you feel low, ${harder}; and when that happens, ${feeds}.`,
      illness: (area: string, harder: string, feeds: string) =>
        `${area} When it is at its worst, ${harder}; and when that happens, ${feeds}.`,
      distress: (area: string, harder: string, feeds: string) =>
        `${area} When it weighs on you, ${harder}; and when that happens, ${feeds}.`,
    },
    feeds: {
      low_mood: 'how it feeds the low mood',
      illness: 'how it feeds what brought you here',
      distress: 'how it adds to what weighs on you',
    },
    work: (goals: string) => `work towards this: ${goals}`,
    towards: {
      low_mood: (what: string) =>
        `In our time we can ${what}. As that changes, I expect the low mood to ease.`,
      illness: (what: string) =>
        `In our time we can ${what}. As that changes, I expect what brought you here to ease.`,
      distress: (what: string) =>
        `In our time we can ${what}. As that changes, I expect what weighs on you to ease.`,
    },
  },
};

/** A place that the chart cannot fill, in brackets, so that nobody says it aloud unfinished. */
const gap = (what: string) => `[${what}]`;

/** The places of a draft that are still to be filled. */
export const gapsIn = (narrative: string): string[] =>
  [...narrative.matchAll(/\[([^\]]+)\]/g)].map(([, what]) => what ?? '');

function happenedBefore(course: Course): { what: string; when: string } | undefined {
  const onset = lookBack(course)?.events ?? [];
  const people = primaryFocus(course)?.people ?? [];
  const known = onset.map(({ event }) => event).toSorted((a, b) => a.date.localeCompare(b.date));
  const found = known.findLast((event) => event.people.some((one) => people.includes(one))) ?? known.at(-1);
  return found && { what: found.what, when: spokenDate(found.date) };
}

/**
 * The six moves of the spoken formulation, filled with what the chart holds and with gaps in brackets where it holds
 * nothing; the therapist makes it theirs (IPT protocol reference, 5.3 b).
 * @param today the months of the inventory's look-back end here
 * @param ends the day the sessions end about
 */
export function draftFormulation(course: Course, today: string, ends?: string): FormulationDraft {
  const review = course.symptoms.reviews.at(-1);
  const symptoms = inWords(
    (review?.checklist ?? []).filter(({ level }) => level > 0).map(({ symptom }) => asHad(symptom)),
  );
  const called = course.diagnosis.told.at(-1)?.called ?? '';
  const onset = onsetOf(course);
  const began = onset ? spokenDate(onset) : gap(draftWords.en.whenItBegan);
  const before = happenedBefore(course);
  const focus = primaryFocus(course);
  const area = focus && areaFollowed(course, focus.area);
  const people = namesOf(course.inventory, focus?.people ?? []);
  const goals = standingGoals(course).map((goal) => goal.text);
  const sessions = sessionsInAll(course) || undefined;
  const every = lookedAtEvery(course);
  const score = latestValid(course, leadOf(course).measure);
  const happened = before?.what ?? gap(draftWords.en.whatHappenedAndWithWhom);
  const frame = frameOf(course);
  const narrative = [
    say.had(symptoms || gap(draftWords.en.symptomsInClientsWords), called || gap('its name')),
    draftWords.en.itBeganAboutThen(
      onset ? `around ${began}` : began,
      happened,
      people.length > 0 ? `. It has much to do with ${inWords(people)}` : '',
    ),
    say.focus[frame](
      area ? say.workOn(areaInSentence(area), area.clientSays) : gap(draftWords.en.problemAreaInPlainWords),
      gap(draftWords.en.whatBecomesHarderWithPeople),
      gap(say.feeds[frame]),
    ),
    say.towards[frame](goals.length > 0 ? say.work(inWords(goals)) : gap('the goals')),
    every
      ? noEnd.en(every)
      : draftWords.en.weHave(
          sessions ? `${sessions} sessions` : gap(draftWords.en.numberOfSessions),
          ends ? `, until about ${spokenDate(ends)}` : `, until ${gap(draftWords.en.endDate)}`,
        ),
    draftWords.en.doesThisFitHowYou,
  ].join('\n\n');
  return {
    narrative,
    onsetLink: before && onset ? draftWords.en.itBeganAround(began, before.when, before.what) : '',
    diagnosisText: called,
    sessions,
    if: {
      crisis: [area?.clientLabel, before && `${before.what} (${before.when})`, inWords(people)]
        .filter(Boolean)
        .join('. '),
      distress: [
        symptoms,
        score && `${shortNameOf(score.instrument)} ${score.result.total} on ${spokenDate(score.on)}`,
        review?.impairment,
      ]
        .filter(Boolean)
        .join('. '),
      supportGap: supportGap(course, today),
    },
  };
}

/** What each kind of support is, where nobody gives it. */
const kinds: Record<SupportType, string> = {
  emotional: 'listens',
  practical: draftWords.en.lendsHand,
  informational: 'advises',
  companionship: 'is company',
  affirmation: draftWords.en.believesInThem,
  crisis: draftWords.en.couldBeCalledInNight,
};

/**
 * IF.supportGap from the inventory: what nobody gives, once it was asked of everybody who is there, and nothing of what was
 * left open or answered in part (IPT protocol reference, 5.3 a).
 */
function supportGap(course: Course, today: string): string {
  const found = inventoryIndicators(course.inventory, today);
  const there = presentPeople(course.inventory).filter(({ fields }) => !hasDied(fields));
  const isAskedOfAll = there.length > 0 && found.nAskedSupport === there.length;
  const missing = supportTypes.filter((type) => !found.supportCoverage.includes(type));
  return [
    there.length > 0 &&
      there.every(({ fields }) => fields.confidant === 'no') &&
      draftWords.en.thereWasNobodyToTell,
    isAskedOfAll &&
      missing.length > 0 &&
      draftWords.en.thereIsHardlyAnybody(
        inWords(
          missing.map((type) => kinds[type]),
          'disjunction',
        ),
      ),
    ...course.network.absentRoles,
  ]
    .filter(Boolean)
    .join('. ');
}
