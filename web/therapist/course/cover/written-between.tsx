import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RecordAnswer, RecordLine } from '#core/api-answers/courses.ts';
import { dayAt } from '#core/days/wall-clock.ts';
import { type RefusedError, see } from '#web/app/api.ts';
import { courseKey } from '#web/app/course.ts';
import { useServiceZone } from '#web/app/frame/signed-in.tsx';
import { entrySentence, gistOf, openIn } from '#web/therapist/course/record/lines.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Loading } from '#web/ui/layout/states.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import css from './cover.module.css';

interface WrittenBetweenProps {
  /** The act after which it was written. */
  after: string;
  /** Which entries of the record are meant; all where it is left out. */
  of?: (line: RecordLine) => boolean;
  /** What stands there where there are none. */
  none: string;
}

/** Something said in words; an id alone says nothing. */
const inWords = (gist: string) => (/\s/.test(gist) ? gist : '');

/** What was written in a course in some days, by day, oldest first: what happened and by whom, as the record says it. */
export function WrittenBetween({ after, of = () => true, none }: WrittenBetweenProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { day } = useDaysInWords();
  const zone = useServiceZone();
  const shownSince = useQueryClient().getQueryState(courseKey(course.id))?.dataUpdatedAt;
  const { data, error } = useQuery<RecordAnswer, RefusedError>({
    queryKey: [...courseKey(course.id), 'record', 'last', shownSince],
    queryFn: () => see(`courses/${course.id}/record?drafts=last`),
    placeholderData: (before) => before,
  });
  if (!data) return error ? <Refused sentence={error.problem?.title ?? t('entry.noLine')} /> : <Loading />;
  // Numbers in the record are the reader’s own: the act itself is looked for.
  const first = data.facts.find(({ act }) => act === after)?.seq ?? 0;
  const lines = data.facts
    .filter((line) => line.seq > first && !line.struck && of(line))
    .toSorted((a, b) => a.seq - b.seq);
  if (lines.length === 0) return <p className={shapes.remark}>{none}</p>;
  return (
    <ol className={css.days}>
      {[...Map.groupBy(lines, ({ at }) => dayAt(at, zone))].map(([on, those]) => (
        <li key={on}>
          <p className={css.day}>{day(on)}</p>
          <ul className={css.lines}>
            {those.map((line) => (
              <li key={line.seq}>
                {t('hands.room.bySomebody', { name: line.by.name, what: entrySentence(course, line) })}{' '}
                <span className={shapes.fine} dir="auto">
                  {inWords(gistOf(openIn(line)))}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
