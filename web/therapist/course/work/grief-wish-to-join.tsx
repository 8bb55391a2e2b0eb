import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Loss } from '#core/course/grief/state.ts';
import { buttonClass } from '../../../ui/button.tsx';
import { Part } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { saidDate } from '../../../when.ts';
import { useCourseHere } from '../course-frame.tsx';
import { wishToJoin } from './grief-captures.ts';
import { InPlace } from './in-place.tsx';
import { sessionHere } from './session-here.ts';

/** A wish to join the person who died: told here, it raises an alarm, and the page says so. IPT protocol reference, 2.3.1 safety. */
export function WishToJoin({ loss }: { loss: Loss }) {
  const { t, i18n } = useTranslation();
  const view = useCourseHere();
  return (
    <Part title={t('work-grief.wish')}>
      {loss.wishesToJoin.map(({ words, on }) => (
        <Notice
          key={`${on}${words}`}
          kind="danger"
          spoken="now"
          title={t('work-grief.wishTold', { on: saidDate(on, i18n.language), words })}
          actions={
            <Link
              to="/courses/$course/session"
              params={{ course: view.course.id }}
              hash="alarms"
              className={buttonClass({ size: 'small' })}
            >
              {t('work-grief.wishAnswer')}
            </Link>
          }
        />
      ))}
      <p>{t('work-grief.wishLead')}</p>
      <InPlace
        key={loss.wishesToJoin.length}
        capture={wishToJoin}
        start={{ lossId: loss.id, session: sessionHere(view) }}
        place={`${loss.id}/${loss.wishesToJoin.length}`}
        opens={t('work-grief.wishOpen')}
        button={t('work-grief.wishSend')}
      />
    </Part>
  );
}
