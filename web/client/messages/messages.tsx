import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { consentTo } from '#core/course/consent/answers.ts';
import { waitingFor } from '#core/course/messages/waiting.ts';
import { useAct } from '#web/app/course.ts';
import { useHelp } from '#web/both/help/known-numbers.ts';
import { HelpNumbers } from '#web/both/help/numbers.tsx';
import { MessageList } from '#web/both/messages/list.tsx';
import { WriteMessage } from '#web/both/messages/write.tsx';
import { TherapistAwayNotice } from '#web/client/help/away.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { ClientPage } from '#web/client/page/page.tsx';
import { SeenOfMine } from '#web/client/page/seen-of-mine.tsx';
import { useNextBooked } from '#web/client/sessions/when-we-meet.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Part, Row } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { AgreeToMessages } from './agree.tsx';

/** That nobody reads a message at once, with whom to call instead: it stands above the box, always. */
function NotForNow() {
  const { t } = useTranslation();
  const { lines } = useHelp();
  return (
    <Part title={t('client.messages.notForNow')}>
      <p>{t('client.messages.notForNowWhy')}</p>
      <HelpNumbers lines={lines} />
    </Part>
  );
}

/** That I read what came; answering says so as well. */
function IHaveReadIt() {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const meet = useAct(course.id, 'meetMessages');
  const last = waitingFor(course, 'client').at(-1);
  if (!last || !may('meetMessages')) return null;
  return (
    <>
      <Row>
        <Button
          kind="primary"
          isPending={meet.isPending}
          onPress={() => meet.mutate({ form: { upTo: last.id } })}
        >
          {t('client.messages.read')}
        </Button>
      </Row>
      <Refused sentence={meet.error?.problem?.title} />
    </>
  );
}

/** The page around what we wrote: what messages are for, and who reads them, where I keep somebody back too. */
export function MessagesPage({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { course, may, who } = useMyCourse();
  const { offer, sent } = course.messages;
  const isRead = sent.length > 0 || (offer !== null && may('sendMessage'));
  return (
    <ClientPage
      title={t('client.messages.title')}
      lead={
        offer && !course.closing.closed ? t('client.messages.lead', { who, count: offer.within }) : undefined
      }
      reads={
        isRead
          ? {
              says: t('client.messages.reads', { who }),
              instead: t('client.messages.readsSave', { who }),
              written: sent.filter(({ from }) => from === 'client'),
              by: ['sendMessage', 'meetMessages'],
            }
          : undefined
      }
    >
      {children}
    </ClientPage>
  );
}

/** Why nothing stands here: not offered just now, or nothing was written while the course was open. */
export function NoMessages() {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const why = course.closing.closed ? 'client.messages.noneClosed' : 'client.messages.noneWhy';
  return <Empty title={t('client.messages.none')}>{t(why, { who })}</Empty>;
}

/** Messages between my therapist and me: small things, answered by a day that is said, and never for help now. */
export function MyMessages() {
  const { t } = useTranslation();
  const { course, may, who, away } = useMyCourse();
  const { offer, sent } = course.messages;
  const next = useNextBooked();
  const { closed } = course.closing;
  const mayWrite = offer !== null && may('sendMessage');
  const hasAgreed = consentTo(course, 'messages') === 'given';
  return (
    <MessagesPage>
      {offer?.note && !closed && <p dir="auto">{t('client.messages.note', { who, note: offer.note })}</p>}
      {sent.length > 0 && (
        <Part title={t('client.messages.written')}>
          <MessageList
            messages={sent}
            reader="client"
            who={who}
            closedOn={closed?.on}
            beside={(message) => <SeenOfMine written={message} words={message.words} />}
          />
          <IHaveReadIt />
        </Part>
      )}
      {sent.length === 0 && !mayWrite && <NoMessages />}
      {sent.length > 0 && !mayWrite && (
        <Notice>{t(closed ? 'client.messages.closed' : 'client.messages.over', { who })}</Notice>
      )}
      {mayWrite && !hasAgreed && <AgreeToMessages />}
      {mayWrite && hasAgreed && (
        <>
          <TherapistAwayNotice away={away} who={who} next={next} />
          <NotForNow />
          <WriteMessage
            course={course.id}
            label={t('client.messages.write')}
            waiting={waitingFor(course, 'client')}
            beside={(words) => <SeenOfMine written={{ words }} words={words} />}
          />
        </>
      )}
    </MessagesPage>
  );
}
