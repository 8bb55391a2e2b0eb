import { useTranslation } from 'react-i18next';
import { useMyCourse } from '#web/client/my-course.tsx';
import { NothingHere } from '#web/client/page/nothing-here.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { MyRoutine } from './one.tsx';
import { WriteRoutine } from './write.tsx';

/** Routines I build up in small steps, and how they go; a day without is no failure (GR-7, RT-7). */
export function MyRoutines() {
  const { t } = useTranslation();
  const { course, may, who } = useMyCourse();
  const { routines } = course.routines;
  const standing = routines.filter(({ setAside }) => !setAside);
  const past = routines.flatMap(({ id, text, setAside }) =>
    setAside ? [{ id, what: text.what, became: setAside.became }] : [],
  );
  return (
    <ClientPage
      ofCourse
      title={t('client.practice.routines.title')}
      lead={t(course.closing.closed ? 'client.finished.lead' : 'client.practice.routines.lead')}
      reads={{ says: t('client.practice.routines.reads', { who }), by: ['writeRoutine', 'noteRoutine'] }}
    >
      {standing.length === 0 && !(course.closing.closed && past.length > 0) && (
        <NothingHere title={t('client.practice.routines.none')}>
          {may('writeRoutine') && t('client.practice.routines.noneWhy')}
        </NothingHere>
      )}
      {standing.map((one) => (
        <MyRoutine key={one.id} routine={one} />
      ))}
      {may('writeRoutine') && (
        <ShutsOnceDone title={t('client.practice.routines.add')}>
          {(done) => <WriteRoutine onSaid={done} />}
        </ShutsOnceDone>
      )}
      {past.length > 0 && (
        <Part title={t('client.practice.routines.past')}>
          <ul className={css.items}>
            {past.map(({ id, what, became }) => (
              <li key={id} className={shapes.ruledItem}>
                <p className={css.said} dir="auto">
                  {what}
                </p>
                <p dir="auto">{became}</p>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </ClientPage>
  );
}
