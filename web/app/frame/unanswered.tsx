import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUnanswered, useUnansweredNews } from '#web/app/unanswered.ts';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import css from './frame.module.css';

/** On every page of those who work here: that an alarm went up and waits, first of all where they are asked themselves. */
export function UnansweredBanner() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { data } = useUnanswered();
  useUnansweredNews(pathname);
  // Of a client who has died one is to be closed, and calls for nobody.
  const alarms = (data?.alarms ?? []).filter(({ ofWhoDied }) => !ofWhoDied);
  if (alarms.length === 0 || pathname === '/duty') return null;
  const asked = alarms.filter(({ you }) => you === 'asked').length;
  return (
    <aside aria-label={t('frame.unanswered.label')} className={css.toldOf} data-print="never">
      <Notice
        kind={asked > 0 ? 'danger' : 'warn'}
        spoken="now"
        stands="in a line"
        title={
          asked > 0
            ? t('frame.unanswered.asked', { count: asked })
            : t('frame.unanswered.told', { count: alarms.length })
        }
        actions={
          <Link to="/duty" className={standingLinkClass}>
            {t('frame.unanswered.look')}
          </Link>
        }
      />
    </aside>
  );
}
