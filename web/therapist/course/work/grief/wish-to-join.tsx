import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Loss } from '#core/course/grief/state.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { wishToJoin } from './captures.ts';

/** A wish to join the person who died: told here, it raises an alarm, and the page says so. IPT protocol reference, 2.3.1 safety. */
export function WishToJoin({ loss }: { loss: Loss }) {
  const { t, i18n } = useTranslation();
  const view = useCourseView();
  return (
    <Part title={t('work.grief.wish')}>
      {loss.wishesToJoin.map(({ words, on }) => (
        <Notice
          key={`${on}${words}`}
          kind="danger"
          spoken="now"
          title={t('work.grief.wishTold', { on: dateInWords(on, i18n.language), words })}
          actions={
            <Link
              to="/courses/$course/session"
              params={{ course: view.course.id }}
              hash="alarms"
              className={buttonClass({ size: 'small' })}
            >
              {t('work.grief.wishAnswer')}
            </Link>
          }
        />
      ))}
      <p>{t('work.grief.wishLead')}</p>
      <InPlace
        capture={wishToJoin}
        start={{ lossId: loss.id, session: sessionNow(view) }}
        place={`${loss.id}/new`}
        opens={t('work.grief.wishOpen')}
        button={t('work.grief.wishSend')}
      />
    </Part>
  );
}
