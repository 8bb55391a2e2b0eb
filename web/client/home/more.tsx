import { useTranslation } from 'react-i18next';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import { useMyCourse, useMyEarlier } from '#web/client/my-course.tsx';
import { Door, Doors } from '#web/client/page/doors.tsx';
import { ClientPage } from '#web/client/page/page.tsx';

const doors = [
  ['/my/work', 'work'],
  ['/measure', 'measure'],
  ['/my/try-outs', 'tryOuts'],
  ['/my/moments', 'moments'],
  ['/my/timeline', 'timeline'],
  ['/my/sessions', 'sessions'],
  ['/my/finishing', 'finishing'],
  ['/my/letters', 'letters'],
  ['/my/before', 'before'],
  ['/about-ipt', 'about'],
  ['/consent', 'consent'],
  ['/who-looked', 'looked'],
  ['/my/account', 'account'],
] as const;

/** Everything else there is. */
export function More() {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const earlier = useMyEarlier();
  const shown = doors.filter(
    ([, key]) =>
      (key !== 'tryOuts' || tryOutsMode(course) !== 'none') &&
      (key !== 'before' || earlier.length > 0) &&
      (key !== 'finishing' || course.ending.named.length > 0),
  );
  return (
    <ClientPage title={t('client.more.title')}>
      <Doors>
        {shown.map(([to, key]) => (
          <Door key={to} to={to} name={t(`client.more.${key}`)} words={t(`client.more.${key}Words`)} />
        ))}
      </Doors>
    </ClientPage>
  );
}
