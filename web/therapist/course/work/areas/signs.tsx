import { useTranslation } from 'react-i18next';
import { signsIn } from '#core/guide/progress/signs.ts';
import css from '#web/therapist/course/captures/captures.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { saidListClass } from '#web/ui/words/said-list.tsx';

/** The signs of progress of an area, each with what in the record shows it. IPT protocol reference, 2.3. */
export function Signs({ area }: { area: string }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  return (
    <dl className={classes(saidListClass, css.told)}>
      {signsIn(course, area).map(({ id, says, shownBy }) => (
        <div key={id}>
          <dt>{says}</dt>
          {shownBy.length === 0 && <dd className={shapes.remark}>{t('work.area.room.notShown')}</dd>}
          {shownBy.map((line) => (
            <dd key={line} dir="auto">
              {line}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
