import { useTranslation } from 'react-i18next';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import { tryOutsToTell } from '#core/course/try-outs/to-tell.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { useFold } from '#web/ui/layout/fold.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { TryOutMeant } from './meant.tsx';
import { TryOutNew } from './new.tsx';
import { TryOutTell } from './tell.tsx';
import { TryOutRead } from './told.tsx';

/** What I said I would try, and how it went; nothing here is ever marked. */
export function TryOuts() {
  const { t } = useTranslation();
  const { course, may, who } = useMyCourse();
  const isOver = course.closing.closed !== null;
  const toTell = isOver ? [] : tryOutsToTell(course);
  const { shown, turn } = useFold(toTell, 2);
  const told = course.tryOuts.tryOuts.filter((one) => isOver || one.told.length > 0).toReversed();
  const none = toTell.length === 0 && told.length === 0;
  if (tryOutsMode(course) === 'none') {
    return (
      <ClientPage ofCourse title={t('client.tryOuts.title')}>
        <Empty title={t('client.tryOuts.withoutThem')} />
      </ClientPage>
    );
  }
  return (
    <ClientPage
      ofCourse
      title={t('client.tryOuts.title')}
      lead={t(isOver ? 'client.finished.lead' : 'client.tryOuts.lead')}
      reads={{ says: t('client.tryOuts.reads', { who }), by: ['agreeTryOut', 'tellTryOut'] }}
    >
      {none && isOver && <Empty title={t('client.finished.none')} />}
      {none && !isOver && <Empty title={t('client.tryOuts.none')}>{t('client.tryOuts.noneWhy')}</Empty>}
      {shown.map((tryOut) => (
        <TryOutTell key={tryOut.id} tryOut={tryOut} />
      ))}
      {turn}
      {may('agreeTryOut') && <TryOutNew />}
      {told.length > 0 && (
        <Part title={t(isOver ? 'client.tryOuts.all' : 'client.tryOuts.told')}>
          <ul className={css.items}>
            {told.map((one) => (
              <li key={one.id} className={shapes.ruledItem}>
                <p className={css.said} dir="auto">
                  {one.what}
                </p>
                <TryOutMeant tryOut={one} />
                <TryOutRead tryOut={one} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </ClientPage>
  );
}
