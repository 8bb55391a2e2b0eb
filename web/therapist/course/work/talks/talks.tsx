import { useTranslation } from 'react-i18next';
import type { Conversation, Saying } from '#core/course/talks-ahead/state.ts';
import { howItWent } from '#core/course/talks-ahead/went.ts';
import { nameOf } from '#web/both/people/names.ts';
import { Cards } from '#web/therapist/course/captures/cards.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { StartRolePlay } from '#web/therapist/course/work/role-play/start.tsx';
import { BackToWork, RoomHead } from '#web/therapist/course/work/room-head.tsx';
import { ThreadPath } from '#web/therapist/course/work/threads/thread-path.tsx';
import { AgreeTryOut } from '#web/therapist/course/work/try-outs/agree.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { inShort } from '#web/ui/words/in-short.ts';
import { conversation, saying } from './captures.ts';

interface NextProps {
  entry: Saying | Conversation;
  kind: 'saying' | 'conversation';
  scene: string;
  openingLine: string;
}

/** Where what is planned stands, and its next step: rehearse it, then try it. */
function NextStep({ entry: { id, text }, kind, scene, openingLine }: NextProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { stands } = howItWent(course, id);
  return (
    <Stack gap="tight">
      <ThreadPath id={id} />
      <p className={shapes.remark}>{t(`work.talks.stands.${stands}`)}</p>
      {text.personId && (
        <StartRolePlay
          personIds={[text.personId]}
          scene={{ scenario: scene, openingLine, talkId: id }}
          kind={stands === 'planned' ? 'primary' : 'plain'}
        />
      )}
      <AgreeTryOut
        from={{ kind, id }}
        start={{
          what: scene.slice(0, 300),
          personIds: text.personId ? [text.personId] : [],
          withWhom: text.withWhom,
          when: text.when,
        }}
      />
    </Stack>
  );
}

/** What is going to be said: feelings put into words, and conversations planned step by step; the client holds them too (T-04, T-07). */
export function TalksRoom() {
  const { t } = useTranslation();
  const view = useCourseView();
  const { course } = view;
  const { sayings, conversations } = course.talksAhead;
  const whom = ({ personId, withWhom }: Saying['text'] | Conversation['text']) =>
    nameOf(course, personId) || withWhom;
  const start = { session: sessionNow(view) };
  return (
    <Stack gap="section">
      <RoomHead above={<BackToWork />} title={t('work.talks.title')} lead={t('work.talks.lead')} />
      <Part title={t('work.talks.sayings')}>
        {sayings.length === 0 && (
          <Empty title={t('work.talks.noSayings')}>{t('work.talks.noSayingsWhy')}</Empty>
        )}
        <Cards
          capture={saying}
          where={{}}
          start={start}
          entries={sayings}
          head="words"
          hide={['personId', 'withWhom']}
          title={({ text }) => t('work.talks.toWhom', { who: whom(text), words: inShort(text.words) })}
          adds={t('work.talks.addSaying')}
        >
          {(entry) => (
            <NextStep
              entry={entry}
              kind="saying"
              scene={t('work.talks.sayTo', { who: whom(entry.text) })}
              openingLine={entry.text.words}
            />
          )}
        </Cards>
      </Part>
      <Part title={t('work.talks.conversations')}>
        <p className={shapes.remark}>{t('work.talks.conversationsLead')}</p>
        <Cards
          capture={conversation}
          where={{}}
          start={{ ...start, steps: [] }}
          entries={conversations}
          head="about"
          hide={['personId', 'withWhom']}
          title={({ text }) => t('work.talks.talkWith', { who: whom(text), about: text.about })}
          adds={t('work.talks.addConversation')}
        >
          {(entry) => (
            <NextStep
              entry={entry}
              kind="conversation"
              scene={t('work.talks.talkWith', { who: whom(entry.text), about: entry.text.about })}
              openingLine={entry.text.steps[0]?.say ?? ''}
            />
          )}
        </Cards>
      </Part>
    </Stack>
  );
}
