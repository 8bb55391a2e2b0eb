import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMyCourse } from '#web/client/my-course.tsx';
import { ClientPage } from '#web/client/page/page.tsx';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { ConsentAnswers } from './answers.tsx';
import { BesideMe } from './beside-me.tsx';
import { ConsentContact } from './contact.tsx';
import { useConsentLeft } from './next-question.ts';
import { ConsentQuestion } from './question.tsx';

/** Consent, one thing at a time; each can be left for later and taken back at any time (IPT protocol reference, 9.6). */
export function Consent() {
  const { t } = useTranslation();
  const { course, who, may } = useMyCourse();
  const { item, at, count, settle } = useConsentLeft(course);
  const stands = course.closing.closed ? 'Closed' : '';
  return (
    <ClientPage
      title={t('client.consent.title')}
      lead={t(`client.consent.lead${may('giveConsent') ? stands : 'Read'}`)}
      reads={{ says: t('client.consent.reads', { who }), by: ['giveConsent', 'refuseConsent'] }}
    >
      {!may('giveConsent') ? null : item ? (
        <ConsentQuestion key={item} item={item} far={{ at, count }} onSettled={() => settle(item)} />
      ) : course.closing.closed ? null : (
        <Notice
          kind="good"
          title={t('client.consent.done')}
          actions={
            <Link to="/home" className={buttonClass({ kind: 'primary' })}>
              {t('client.toHome')}
            </Link>
          }
        >
          {t('client.consent.doneWhy')}
        </Notice>
      )}
      {course.consent.now.length > 0 && (
        <Part title={t('client.consent.answers')}>
          <ConsentAnswers />
        </Part>
      )}
      <BesideMe />
      {!item && may('giveConsent') && (
        <Part title={t('client.consent.contactTitle')}>
          <ConsentContact />
        </Part>
      )}
    </ClientPage>
  );
}
