import { useTranslation } from 'react-i18next';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { consentTo } from '#core/course/consent/answers.ts';
import { outcomes } from '#core/course/messages/state.ts';
import { waitingFor } from '#core/course/messages/waiting.ts';
import { useAct } from '#web/app/course.ts';
import { MessageList } from '#web/both/messages/list.tsx';
import { WriteMessage } from '#web/both/messages/write.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import { OfferMessages } from './offer.tsx';

/** What becomes of the client's messages that wait, where no answer is written. */
function WhatBecomes() {
  const { t, i18n } = useTranslation();
  const { course, acts } = useCourseView();
  const meet = useAct(course.id, 'meetMessages');
  const waiting = waitingFor(course, 'therapist');
  const last = waiting.at(-1);
  if (!last || !acts.includes('meetMessages')) return null;
  const [by = ''] = waiting.flatMap(({ answerBy }) => answerBy ?? []);
  return (
    <Stack>
      <p role="status">
        {t('course.messages.waits', { count: waiting.length, on: dayInWords(by, i18n.language) })}
      </p>
      <Row>
        {outcomes.map((how) => (
          <Button
            key={how}
            isPending={meet.isPending && meet.variables.form.how === how}
            onPress={() => meet.mutate({ form: { upTo: last.id, how } })}
          >
            {t(`course.messages.met.${how}`)}
          </Button>
        ))}
      </Row>
      <Refused sentence={meet.error?.problem?.title} />
    </Stack>
  );
}

/** Messages between sessions: those that wait, an answer, and how they are offered. */
export function MessagesRoom() {
  const { t } = useTranslation();
  const { course, acts, client } = useCourseView();
  const { offer, sent } = course.messages;
  const agreed = consentTo(course, 'messages');
  return (
    <Stack gap="section">
      <PageHead title={t('course.messages.title')} lead={t('course.messages.lead')} />
      {sent.length === 0 ? (
        <Empty title={t('course.messages.none')}>
          {offer
            ? !hasEndedByDeath(course) && t('course.messages.noneOffered')
            : acts.includes('offerMessages') && t('course.messages.noneWhy')}
        </Empty>
      ) : (
        <Part title={t('course.messages.written')}>
          <MessageList messages={sent} reader="therapist" who={client.name} />
          <WhatBecomes />
        </Part>
      )}
      {offer && agreed !== 'given' && !hasEndedByDeath(course) && (
        <Notice>{t(`course.messages.consent.${agreed}`)}</Notice>
      )}
      {offer && agreed === 'given' && acts.includes('sendMessage') && (
        <WriteMessage
          course={course.id}
          label={t('course.messages.write')}
          waiting={waitingFor(course, 'therapist')}
          hint={t('course.messages.writeHint')}
        />
      )}
      {acts.includes('offerMessages') && <OfferMessages />}
    </Stack>
  );
}
