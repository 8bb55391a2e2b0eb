import { useTranslation } from 'react-i18next';
import type { Saying } from '#core/course/talks-ahead/state.ts';
import { nameOf } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { SeenOfMine } from '#web/client/page/seen-of-mine.tsx';
import { Part, Sheet, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { PlanSaying } from './plan.tsx';
import { Went } from './went.tsx';

/** One feeling as I mean to say it, and how it went. */
export function MySaying({ saying }: { saying: Saying }) {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const { personId, withWhom, words, tone, when, where, hope, ifOtherwise } = saying.text;
  const who = nameOf(course, personId) || withWhom || t('client.jointSession.somebody');
  const title = t('client.practice.talks.sayTo', { who });
  return (
    <Part title={title}>
      <Sheet>
        <Stack>
          <p className={css.said} dir="auto">
            {words}
          </p>
          <SaidList
            rows={[
              {
                title: t('client.practice.talks.read.tone'),
                lines: [tone === 'not_said' ? '' : t(`work.talks.choice.tone.${tone}`)],
              },
              {
                title: t('client.practice.talks.read.when'),
                lines: [[when, where].filter(Boolean).join(', ')],
              },
              { title: t('client.practice.talks.hope'), lines: [hope] },
              { title: t('client.practice.talks.otherwise'), lines: [ifOtherwise] },
            ]}
          />
        </Stack>
      </Sheet>
      <SeenOfMine written={saying} />
      <Went entry={saying} kind="saying" what={title} />
      {may('planSaying') && (
        <ShutsOnceDone title={t('client.practice.talks.change')} level={3}>
          {(done) => <PlanSaying saying={saying} onSaid={done} />}
        </ShutsOnceDone>
      )}
    </Part>
  );
}
