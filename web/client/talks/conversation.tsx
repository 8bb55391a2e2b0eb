import { useTranslation } from 'react-i18next';
import type { Conversation } from '#core/course/talks-ahead/state.ts';
import { nameOf } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { SeenOfMine } from '#web/client/page/seen-of-mine.tsx';
import { Part, Sheet, Stack } from '#web/ui/layout/layout.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { Went } from './went.tsx';

/** One conversation as we planned it, step by step, to have with me; and how it went. */
export function MyConversation({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const { about, aim, personId, withWhom, when, where, steps, stopIf } = conversation.text;
  const who = nameOf(course, personId) || withWhom || t('client.jointSession.somebody');
  const title = t('work.talks.talkWith', { who, about });
  return (
    <Part title={title}>
      <Sheet>
        <Stack>
          <SaidList
            rows={[
              {
                title: t('client.practice.talks.read.when'),
                lines: [[when, where].filter(Boolean).join(', ')],
              },
              { title: t('client.practice.talks.hope'), lines: [aim] },
            ]}
          />
          <ol>
            {steps.map(({ step, say, ifTheySay, thenI }, at) => (
              <li key={`${step}-${String(at)}`}>
                <p className={css.soft}>{t(`work.talks.choice.step.${step}`)}</p>
                <p className={css.said} dir="auto">
                  {say}
                </p>
                {ifTheySay && <p dir="auto">{t('client.practice.talks.ifThey', { words: ifTheySay })}</p>}
                {thenI && <p dir="auto">{t('client.practice.talks.thenI', { words: thenI })}</p>}
              </li>
            ))}
          </ol>
          {stopIf && <p dir="auto">{t('client.practice.talks.stop', { when: stopIf })}</p>}
        </Stack>
      </Sheet>
      <SeenOfMine written={conversation} />
      <Went entry={conversation} kind="conversation" what={title} />
    </Part>
  );
}
