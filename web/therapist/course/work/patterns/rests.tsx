import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RestsFrom } from '#core/course/patterns/state.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { inShort } from '#web/ui/words/in-short.ts';
import { dateInWords } from '#web/ui/words/when.ts';
import { restsSaid } from './said.ts';

const rooms = {
  moment: '/courses/$course/moods',
  event: '/courses/$course/timeline',
  feeling: '/courses/$course/work/feelings',
  issue: '/courses/$course/formulation',
} as const;

function Where({ from, id, words }: { from: RestsFrom; id: string; words: string }) {
  const { course } = useCourseView();
  const said = <bdi>{inShort(words)}</bdi>;
  const params = { course: course.id };
  if (from === 'analysis')
    return (
      <Link to="/courses/$course/work/analysis/$id" params={{ ...params, id }}>
        {said}
      </Link>
    );
  if (from === 'tie')
    return (
      <Link to="/courses/$course/people/$person" params={{ ...params, person: id }}>
        {said}
      </Link>
    );
  return (
    <Link to={rooms[from]} params={params}>
      {said}
    </Link>
  );
}

/** What a question or a pattern rests on: the day, what it is, and the way to it. */
export function RestsOn({ rests }: { rests: readonly { from: RestsFrom; id: string; on: string }[] }) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const there = rests
    .map((one) => ({ ...one, words: restsSaid(course, one.from, one.id) }))
    .filter(({ words }) => words);
  if (there.length === 0) return null;
  return (
    <Disclosure title={t('work.patterns.rests')} level={4}>
      <ul>
        {there.map(({ from, id, on, words }) => (
          <li key={`${from}-${id}`}>
            {dateInWords(on, i18n.language)}, {t(`work.patterns.from.${from}`)}:{' '}
            <Where from={from} id={id} words={words} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
