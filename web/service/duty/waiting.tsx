import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { UnansweredAlarm, UnansweredReferral } from '#core/api-answers/duty.ts';
import { useRecorded } from '#web/app/frame/zone.tsx';
import { useUnanswered } from '#web/app/unanswered.ts';
import { LettersOfAlarm } from '#web/both/alarms/letters.tsx';
import { WentUpList } from '#web/both/alarms/went-up.tsx';
import css from '#web/service/service.module.css';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { Notice } from '#web/ui/words/notice.tsx';

/** What went up and waits: for those who may open the course the way to it, for the others only that somebody sees to it. */
export function Waiting() {
  const { t } = useTranslation();
  const { data } = useUnanswered();
  const alarms = data?.alarms ?? [];
  const referrals = data?.referrals ?? [];
  if (data && alarms.length + referrals.length === 0)
    return <p className={css.soft}>{t('service.duty.noneWaiting')}</p>;
  return (
    <>
      {alarms.map((alarm) => (
        <WaitingAlarm key={alarm.id} alarm={alarm} />
      ))}
      {referrals.map((referral) => (
        <WaitingReferral key={referral.at} referral={referral} />
      ))}
    </>
  );
}

/** Danger that somebody who was referred told of, before there is a course. */
function WaitingReferral({ referral: { id, at, answerBy, steps, you } }: { referral: UnansweredReferral }) {
  const { t } = useTranslation();
  const said = useRecorded();
  return (
    <Notice
      kind={you === 'asked' ? 'danger' : 'warn'}
      title={t('service.duty.ofReferral')}
      actions={
        id && (
          <Link to="/referrals/$referral" params={{ referral: id }} className={buttonClass({})}>
            {t('service.duty.openReferral')}
          </Link>
        )
      }
    >
      <p>{t('service.duty.told', { told: said(at), by: said(answerBy) })}</p>
      <WentUpList steps={steps} said={said} />
      {!id && <p>{t('service.duty.manager')}</p>}
    </Notice>
  );
}

function WaitingAlarm({ alarm }: { alarm: UnansweredAlarm }) {
  const { t } = useTranslation();
  const said = useRecorded();
  const { course, client, therapist, at, answerBy, steps, letters, you, ofWhoDied } = alarm;
  return (
    <Notice
      kind={ofWhoDied ? 'info' : you === 'asked' ? 'danger' : 'warn'}
      title={
        client === undefined
          ? t('service.duty.ofTherapist', { therapist })
          : t('service.duty.of', { client, therapist })
      }
      actions={
        course && (
          <Link to="/courses/$course/session" params={{ course }} hash="alarms" className={buttonClass({})}>
            {t('service.duty.openCourse')}
          </Link>
        )
      }
    >
      {ofWhoDied && (
        <p>
          <Badge>{t('service.duty.ofWhoDied')}</Badge>
        </p>
      )}
      <p>{t('service.duty.raised', { raised: said(at), by: said(answerBy) })}</p>
      <WentUpList steps={steps} said={said} />
      <LettersOfAlarm letters={letters} />
      {!course && !ofWhoDied && <p>{t('service.duty.manager')}</p>}
    </Notice>
  );
}
