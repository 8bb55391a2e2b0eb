import type { Course } from '#core/course/course.ts';
import type { EventKind } from '#core/course/timeline/event.ts';
import type { Area } from '#core/protocols/areas/area.ts';
import { isSameName } from '#core/words/names.ts';
import { type BehindTold, type OnsetQuestion, type OnsetTold, onsetQuestions } from './state.ts';

/** What was answered last on how it began, and on what may lie behind it. */
export const onsetTold = (course: Course): OnsetTold | undefined => course.howItBegan.told.at(-1);
export const behindTold = (course: Course): BehindTold | undefined => course.howItBegan.behind.at(-1);

/** The room that each question leads to. IPT protocol reference, 2.2. */
export const roomAsked: Readonly<Record<OnsetQuestion, Area>> = {
  conflict: 'role_dispute',
  loss: 'grief',
  change: 'role_transition',
  alone: 'interpersonal_deficits',
};

export type OnsetAnswer = OnsetTold['answers'][number];

/** The answer that speaks for or against an area of this room; undefined where it was not given. */
export const answerFor = (course: Course, room: Area): OnsetAnswer | undefined =>
  onsetTold(course)?.answers.find(({ question }) => roomAsked[question] === room);

/** As what each stands on a timeline; being alone is no event. */
const kinds: Readonly<Record<Exclude<OnsetQuestion, 'alone'>, EventKind>> = {
  conflict: 'conflict',
  loss: 'other',
  change: 'change_role',
};

/** Something told of how it began that the timeline does not know of yet. */
export interface ToldOfOnset {
  question: OnsetQuestion;
  kind: EventKind;
  what: string;
  on?: string;
  people: string[];
}

/** Said with yes or perhaps, in words, and not on the timeline: what was put there once is not asked for again. */
export function onsetNotOnTimeline(course: Course): ToldOfOnset[] {
  const answers = onsetTold(course)?.answers ?? [];
  return onsetQuestions.flatMap((question) => {
    const told = answers.find((one) => one.question === question);
    if (question === 'alone' || !told?.words || (told.answer !== 'yes' && told.answer !== 'perhaps'))
      return [];
    const what = told.words.split('\n')[0]?.slice(0, 300) ?? '';
    const isThere = course.timeline.events.some(
      (event) => isSameName(event.what, what) || (told.when !== undefined && event.date === told.when),
    );
    return isThere ? [] : [{ question, kind: kinds[question], what, on: told.when, people: told.people }];
  });
}
