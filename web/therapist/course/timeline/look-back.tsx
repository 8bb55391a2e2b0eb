import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { onsetOf } from '#core/course/assessment/onset.ts';
import { lookBack } from '#core/course/timeline/look-back.ts';
import { listNames } from '#web/both/people/names.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import css from './timeline.module.css';

/** What lay in the twelve months before it began, the nearest six first. */
export function LookBackList() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const back = lookBack(course);
  const onset = onsetOf(course);
  const { day: said } = useDaysInWords();
  if (!back || !onset) {
    return (
      <Part title={t('timeline.lookBack')}>
        <p>{t('timeline.noOnset')}</p>
        <p>
          <Link to="/courses/$course/opening" params={{ course: course.id }} hash="symptoms">
            {t('timeline.toSymptoms')}
          </Link>
        </p>
      </Part>
    );
  }
  const windows = back.months > back.close ? (['close', 'within'] as const) : (['close'] as const);
  const groups = windows.map((when) => ({
    when,
    events: back.events
      .filter((each) => each.when === when)
      .map(({ event }) => event)
      .toSorted((a, b) => b.date.localeCompare(a.date)),
  }));
  return (
    <Part title={t('timeline.lookBack')}>
      <p>{t('timeline.lookBackLead', { onset: said(onset), from: said(back.from), count: back.months })}</p>
      {groups.map(({ when, events }) => (
        <div key={when}>
          <h3 className={css.window}>
            {t(`timeline.window.${when}`, {
              count: when === 'close' ? back.close : back.months - back.close,
            })}
          </h3>
          {events.length === 0 ? (
            <p className={css.note}>{t('timeline.nothingThere')}</p>
          ) : (
            <ul className={classes(shapes.plainList, css.back)}>
              {events.map((event) => (
                <li key={event.id}>
                  <span className={css.note}>{said(event.date)}</span>
                  <bdi>{event.what}</bdi>
                  {event.people.length > 0 && (
                    <bdi className={css.note}>{listNames(course, event.people)}</bdi>
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </Part>
  );
}
