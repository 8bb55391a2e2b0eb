import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MailSeen, Outbox as OutboxAnswer } from '#core/api-answers/post.ts';
import { type RefusedError, see } from '#web/app/api.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useRecorded } from '#web/app/frame/zone.tsx';
import css from '#web/service/service.module.css';
import { CopyLink } from '#web/ui/fields/copy-link.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { Prose } from '#web/ui/words/prose.tsx';

const tones = { waiting: 'plain', sent: 'good', failed: 'refused' } as const;

function OneLetter({ letter }: { letter: MailSeen }) {
  const { t } = useTranslation();
  const recorded = useRecorded();
  const { subject, text, link, state, at, failure, way } = letter;
  const to = letter.to || t(`service.outbox.nowhere.${way}`);
  return (
    <li className={css.letter}>
      <p className={css.who}>
        <span dir="auto" className={css.strong}>
          {to}
        </span>
        {way !== 'mail' && <span className={css.soft}>{t(`service.outbox.way.${way}`)}</span>}
        <Badge tone={tones[state]}>{t(`service.outbox.letter.${state}`)}</Badge>
        <time className={css.soft} dateTime={at}>
          {recorded(at)}
        </time>
      </p>
      <p>{subject}</p>
      {failure && state !== 'sent' && <p className={css.soft}>{t(`service.outbox.failure.${failure}`)}</p>}
      {text && (
        <Disclosure title={t('service.outbox.read', { to })} level={3}>
          <div className={css.paper}>
            <Prose>{text}</Prose>
          </div>
          {link && <CopyLink label={t('service.outbox.linkIn')} link={link} />}
        </Disclosure>
      )}
    </li>
  );
}

/** Letters that wait, went or failed; where there is no post their links are handed over by hand. */
export function Outbox() {
  const { t } = useTranslation();
  const { data, error } = useQuery<OutboxAnswer, RefusedError>({
    queryKey: ['outbox'],
    queryFn: () => see('outbox'),
  });
  if (!data) return <PageNotReady error={error} title={t('service.outbox.title')} />;
  return (
    <>
      <TitleOf words={t('service.outbox.title')} />
      <PageHead title={t('service.outbox.title')} lead={t('service.outbox.lead')} />
      {data.post === 'off' && (
        <Notice title={t('service.outbox.noPost')}>{t('service.outbox.noPostSays')}</Notice>
      )}
      {data.letters.length === 0 && (
        <Empty title={t('service.outbox.noLetters')}>{t('service.outbox.noLettersSay')}</Empty>
      )}
      <ul className={css.letters}>
        {data.letters.map((letter) => (
          <OneLetter key={letter.id} letter={letter} />
        ))}
      </ul>
    </>
  );
}
