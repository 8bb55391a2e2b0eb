import { useTranslation } from 'react-i18next';
import { communicationPatterns } from '#core/course/communication/patterns.ts';
import type { Course } from '#core/course/course.ts';
import type { Finding } from '#core/course/patterns/find.ts';
import type { RestsFrom } from '#core/course/patterns/state.ts';
import { feelingLabel } from '#web/both/feelings/felt.ts';
import { nameOf, namesOf } from '#web/both/people/names.ts';
import { useListed } from '#web/ui/words/listed.ts';

/** What a finding says, in words: the question, the feelings and the kinds of events it came with. */
export function useFindingSaid(course: Course) {
  const { t } = useTranslation();
  const listed = useListed();
  const names = (ids: readonly string[]) => listed(namesOf(course, ids));
  const times = (all: Finding['feelings'], label: (name: string) => string) =>
    all.map((one) => t('work.patterns.times', { name: label(one.name), times: one.times })).join(', ');
  const feeling = (word: string) => feelingLabel(word) || word;
  const happening = (name: string) => t(`moods.happenings.${name}`);
  return {
    question({ rule, values, people, ofThen, said }: Finding): string {
      return t(`work.patterns.asks.${rule}`, {
        names: names(people),
        before: names(ofThen),
        now: names(people.filter((id) => !ofThen.includes(id))),
        happening: values.happening && happening(values.happening),
        feeling: listed(said.map(feeling)),
        step: communicationPatterns.find(({ id }) => id === values.step)?.title,
        shown: values.shown && t(`work.patterns.shown.${values.shown}`),
        tone: values.tone && t(`people.value.tone.${values.tone}`),
        ended: values.ended && t(`people.value.status.${values.ended}`),
      });
    },
    feelings: ({ feelings }: Finding) => times(feelings, feeling),
    events: ({ happenings }: Finding) => times(happenings, happening),
    /** The same without counts, as the two would say it: the client reads it once it is named. */
    named: ({ feelings, happenings }: Pick<Finding, 'feelings' | 'happenings'>) => ({
      feelings: listed(feelings.map(({ name }) => feeling(name))),
      events: listed(happenings.map(({ name }) => happening(name))),
    }),
  };
}

/** The words of what a pattern rests on, as they stand in the record; empty where it is not there any more. */
export function restsSaid(course: Course, from: RestsFrom, id: string): string {
  const of: Record<RestsFrom, () => string | undefined> = {
    moment: () => course.moodLinks.links.find((one) => one.id === id)?.event.what,
    event: () => course.timeline.events.find((one) => one.id === id)?.what,
    analysis: () => course.communication.analyses.find((one) => one.id === id)?.title,
    feeling: () => course.feelings.records.find((one) => one.id === id)?.situation,
    issue: () => course.issues.issues.find((one) => one.id === id)?.words,
    tie: () => nameOf(course, id),
  };
  return of[from]() ?? '';
}
