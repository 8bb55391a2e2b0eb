import { useTranslation } from 'react-i18next';
import { useCourseInWords } from '#web/app/course-in-words.ts';
import { EndingSoFar } from '#web/client/ending/said-so-far.tsx';
import { NoConnection } from '#web/client/frame/no-connection.tsx';
import { SentLetters } from '#web/client/letters/letters.tsx';
import { EarlierCourse, useEarlierCourses, useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { useHowItWent } from '#web/client/progress/words.ts';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Empty, Loading } from '#web/ui/layout/states.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

function WhatWas() {
  const { t, i18n } = useTranslation();
  const { course } = useMyCourse();
  const how = useHowItWent(course);
  const on = (day: string | undefined) => (day ? dateInWords(day, i18n.language) : '');
  const days = { from: on(course.opening.opened?.on), to: on(course.closing.closed?.on) };
  return (
    <Stack gap="section">
      <Part title={t('client.earlier.course', days)}>
        <p>{t('client.earlier.sessions', { count: course.sessions.held.length })}</p>
        {how && <p className={css.said}>{how}</p>}
      </Part>
      <EndingSoFar />
      <SentLetters />
    </Stack>
  );
}

function OneBefore({ id }: { id: string }) {
  const { data: view, error } = useCourseInWords(id);
  if (!view) return error ? <NoConnection /> : <Loading />;
  return (
    <EarlierCourse view={view}>
      <WhatWas />
    </EarlierCourse>
  );
}

/** What we did before: each finished course stays with me when another one begins. IPT protocol reference, 6.6 and 6.7. */
export function EarlierCourses() {
  const { t } = useTranslation();
  const earlier = useEarlierCourses();
  return (
    <ClientPage title={t('client.earlier.title')}>
      {earlier.length === 0 && <Empty title={t('client.earlier.none')}>{t('client.earlier.noneWhy')}</Empty>}
      {earlier.map((id) => (
        <OneBefore key={id} id={id} />
      ))}
    </ClientPage>
  );
}
