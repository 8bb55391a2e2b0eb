import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { roadmap } from '#core/guide/roadmap.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';

/** What the course is about, on every page of it, with why one tap away (IPT protocol reference, guard focus_visible). */
export function FocusBanner() {
  const { t } = useTranslation();
  const { course, today } = useMyCourse();
  const foci = course.closing.closed ? [] : (roadmap(course, today)?.focus ?? []);
  if (foci.length === 0) return null;
  const labels = foci.map(({ label }) => asKnown(label)).join(' · ');
  return (
    <details className={css.focus} data-print="never">
      <summary dir="auto">{t('client.work.banner', { focus: labels })}</summary>
      {foci.map(({ label, why }) => (
        <p key={label} dir="auto">
          {asKnown(why)}
        </p>
      ))}
      <p>
        <Link to="/my/work">{t('client.work.bannerMore')}</Link>
      </p>
    </details>
  );
}
