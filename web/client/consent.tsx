import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../ui/button.tsx';
import { Part } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { ClientPage } from './client-page.tsx';
import { ConsentAnswers } from './consent-answers.tsx';
import { ConsentContact } from './consent-contact.tsx';
import { useConsentLeft } from './consent-left.ts';
import { ConsentQuestion } from './consent-question.tsx';
import { useMyCourse } from './my-course.tsx';

/** Consent, one thing at a time; each can be left for later and taken back at any time (IPT protocol reference, 9.6). */
export function Consent() {
  const { t } = useTranslation();
  const { course, therapist } = useMyCourse();
  const { item, at, count, settle } = useConsentLeft(course);
  const who = therapist || t('client.yourTherapist');
  return (
    <ClientPage
      title={t('clientConsent.title')}
      lead={t('clientConsent.lead')}
      reads={t('clientConsent.reads', { who })}
    >
      {item ? (
        <ConsentQuestion key={item} item={item} at={at} count={count} onSettled={() => settle(item)} />
      ) : (
        <Notice
          kind="good"
          title={t('clientConsent.done')}
          actions={
            <Link to="/home" className={buttonClass({ kind: 'primary' })}>
              {t('client.toHome')}
            </Link>
          }
        >
          {t('clientConsent.doneWhy')}
        </Notice>
      )}
      {course.consent.now.length > 0 && (
        <Part title={t('clientConsent.answers')}>
          <ConsentAnswers />
        </Part>
      )}
      {!item && (
        <Part title={t('clientConsent.contactTitle')}>
          <ConsentContact />
        </Part>
      )}
    </ClientPage>
  );
}
