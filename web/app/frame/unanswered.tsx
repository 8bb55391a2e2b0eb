import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { UnansweredAlarms } from '#core/api-answers/duty.ts';
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
  const alarms = pathname === '/duty' ? [] : (data?.alarms ?? []).filter(({ ofWhoDied }) => !ofWhoDied);
  const referrals = pathname.startsWith('/referrals/') ? [] : (data?.referrals ?? []);
  if (alarms.length === 0 && referrals.length === 0) return null;
  return (
    <aside aria-label={t('frame.unanswered.label')} className={css.toldOf} data-print="never">
      {alarms.length > 0 && <OfCourses alarms={alarms} />}
      <OfReferrals referrals={referrals} />
    </aside>
  );
}

function OfCourses({ alarms }: Pick<UnansweredAlarms, 'alarms'>) {
  const { t } = useTranslation();
  const asked = alarms.filter(({ you }) => you === 'asked').length;
  return (
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
  );
}

/** What was said of danger by somebody who was referred: the one that waits longest is opened, where it may be. */
function OfReferrals({ referrals }: Required<Pick<UnansweredAlarms, 'referrals'>>) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [first] = referrals;
  if (!first || (!first.id && pathname === '/duty')) return null;
  return (
    <Notice
      kind={first.you === 'asked' ? 'danger' : 'warn'}
      spoken="now"
      stands="in a line"
      title={t('frame.unanswered.referral', { count: referrals.length })}
      actions={
        first.id ? (
          <Link to="/referrals/$referral" params={{ referral: first.id }} className={standingLinkClass}>
            {t('frame.unanswered.lookReferral')}
          </Link>
        ) : (
          <Link to="/duty" className={standingLinkClass}>
            {t('frame.unanswered.look')}
          </Link>
        )
      }
    />
  );
}
