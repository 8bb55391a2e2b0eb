import { useTranslation } from 'react-i18next';
import { stillParked } from '#core/course/issues/standing.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Part } from '#web/ui/layout/layout.tsx';

/** What matters besides the one thing we work on, kept in a list until the end (M-03; IPT protocol reference, 11.3, D-20). */
export function KeptForLater() {
  const { t } = useTranslation();
  const later = stillParked(useMyCourse().course);
  if (later.length === 0) return null;
  return (
    <Part title={t('client.work.later')}>
      <p className={css.soft}>{t('client.work.laterWhy')}</p>
      <ul>
        {later.map(({ id, words }) => (
          <li key={id} dir="auto">
            {words}
          </li>
        ))}
      </ul>
    </Part>
  );
}
