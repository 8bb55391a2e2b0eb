import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { choiceNow, clientsAnswer, mattersNow } from '#core/course/choice/choice-now.ts';
import { AnswerForm } from '#web/both/choice/answer-form.tsx';
import { ChoiceForm } from '#web/both/choice/choice-form.tsx';
import { MattersForm } from '#web/both/choice/matters-form.tsx';
import { OptionsRead } from '#web/both/choice/options.tsx';
import { ChoiceRead, MattersRead } from '#web/both/choice/read.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { MyHopes, MyWishes } from './wishes.tsx';

/** What matters to me, what there is, and what we decided (IPT protocol reference, 9.1 and 10). */
export function MyChoice() {
  const { t } = useTranslation();
  const { course, may, who } = useMyCourse();
  const now = choiceNow(course);
  const asked = now?.as === 'therapist' && may('answerChoice') ? now : undefined;
  const { closed } = course.closing;
  return (
    <ClientPage
      title={t('choice.title')}
      lead={t(closed ? 'choice.leadClosed' : 'choice.lead')}
      reads={{
        says: t('choice.reads', { who }),
        by: ['tellWhatMatters', 'tellHopes', 'tellDisclosureWishes', 'answerChoice', 'recordChoice'],
      }}
    >
      {(mattersNow(course) || may('tellWhatMatters')) && (
        <Part title={t('choice.matters.title')}>
          <MattersRead course={course} under="heading" />
          {may('tellWhatMatters') && (
            <ShutsOnceDone title={t(`choice.matters.${mattersNow(course) ? 'again' : 'begin'}`)}>
              {(done) => <MattersForm course={course} onSaid={done} />}
            </ShutsOnceDone>
          )}
        </Part>
      )}
      <MyHopes />
      <MyWishes />
      <Part title={t('choice.options.title')}>
        <p className={css.soft}>{t('choice.options.lead')}</p>
        <OptionsRead />
        <p>
          <Link to="/about-ipt">{t('choice.options.more')}</Link>
        </p>
      </Part>
      <Part title={t('choice.decided.title')}>
        {now ? (
          <ChoiceRead course={course} therapist={who} />
        ) : (
          <p className={css.soft}>{t(closed ? 'client.finished.none' : 'choice.decided.none')}</p>
        )}
        {asked && !clientsAnswer(asked) && (
          <AnswerForm course={course.id} choice={asked} whose="mine" onSaid={() => undefined} />
        )}
        {asked && clientsAnswer(asked) && (
          <ShutsOnceDone title={t('choice.decided.sayAnew')}>
            {(done) => <AnswerForm course={course.id} choice={asked} whose="mine" onSaid={done} />}
          </ShutsOnceDone>
        )}
        {may('recordChoice') && (
          <ShutsOnceDone title={t(`choice.decided.${now ? 'again' : 'record'}`)}>
            {(done) => <ChoiceForm course={course} onSaid={done} />}
          </ShutsOnceDone>
        )}
      </Part>
    </ClientPage>
  );
}
