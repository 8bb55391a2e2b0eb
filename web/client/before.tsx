import { useTranslation } from 'react-i18next';
import { useCourse } from '../course-here.ts';
import { Part, Stack } from '../ui/layout.tsx';
import { Empty, Loading } from '../ui/states.tsx';
import { saidDate } from '../when.ts';
import { ClientPage } from './client-page.tsx';
import { FinishingSaid } from './finishing-said.tsx';
import { SentLetters } from './letters.tsx';
import { InEarlier, useMyCourse, useMyEarlier } from './my-course.tsx';
import { NoLineHere } from './no-line-here.tsx';
import css from './place.module.css';
import { useHowIAm } from './progress-words.ts';

function WhatWas() {
  const { t, i18n } = useTranslation();
  const { course } = useMyCourse();
  const how = useHowIAm(course);
  const on = (day: string | undefined) => (day ? saidDate(day, i18n.language) : '');
  const days = { from: on(course.opening.opened?.on), to: on(course.closing.closed?.on) };
  return (
    <Stack gap="section">
      <Part title={t('clientBefore.course', days)}>
        <p>{t('clientBefore.sessions', { count: course.sessions.held.length })}</p>
        {how && <p className={css.said}>{how}</p>}
      </Part>
      <FinishingSaid />
      <SentLetters />
    </Stack>
  );
}

function OneBefore({ id }: { id: string }) {
  const { data: view, error } = useCourse(id);
  if (!view) return error ? <NoLineHere /> : <Loading />;
  return (
    <InEarlier view={view}>
      <WhatWas />
    </InEarlier>
  );
}

/** What we did before: each finished course stays with me when another one begins. IPT protocol reference, 6.6 and 6.7. */
export function Before() {
  const { t } = useTranslation();
  const earlier = useMyEarlier();
  return (
    <ClientPage title={t('clientBefore.title')}>
      {earlier.length === 0 && <Empty title={t('clientBefore.none')}>{t('clientBefore.noneWhy')}</Empty>}
      {earlier.map((id) => (
        <OneBefore key={id} id={id} />
      ))}
    </ClientPage>
  );
}
