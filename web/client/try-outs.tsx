import { useTranslation } from 'react-i18next';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import { useFold } from '../ui/fold.tsx';
import { Part } from '../ui/layout.tsx';
import { Empty } from '../ui/states.tsx';
import { saidDay } from '../when.ts';
import { ClientPage } from './client-page.tsx';
import { useMyCourse } from './my-course.tsx';
import { tryOutsToTell } from './next-thing.ts';
import css from './place.module.css';
import { TryOutNew } from './try-out-new.tsx';
import { TryOutTell } from './try-out-tell.tsx';

/** What I said I would try, and how it went; nothing here is ever marked. */
export function TryOuts() {
  const { t, i18n } = useTranslation();
  const { course, may, therapist } = useMyCourse();
  const toTell = tryOutsToTell(course);
  const { shown, turn } = useFold(toTell, 2);
  const told = course.tryOuts.tryOuts.filter((one) => one.told.length > 0).toReversed();
  const none = toTell.length === 0 && told.length === 0;
  if (tryOutsMode(course) === 'none') {
    return (
      <ClientPage title={t('clientTryOuts.title')}>
        <Empty title={t('clientTryOuts.withoutThem')} />
      </ClientPage>
    );
  }
  return (
    <ClientPage
      title={t('clientTryOuts.title')}
      lead={t('clientTryOuts.lead')}
      reads={t('clientTryOuts.reads', { who: therapist || t('client.yourTherapist') })}
    >
      {none && <Empty title={t('clientTryOuts.none')}>{t('clientTryOuts.noneWhy')}</Empty>}
      {shown.map((tryOut) => (
        <TryOutTell key={tryOut.id} tryOut={tryOut} />
      ))}
      {turn}
      {may('agreeTryOut') && <TryOutNew />}
      {told.length > 0 && (
        <Part title={t('clientTryOuts.told')}>
          <ul className={css.items}>
            {told.map(({ id, what, told: tellings }) => {
              const last = tellings.at(-1);
              return (
                <li key={id} className={css.item}>
                  <p className={css.said} dir="auto">
                    {what}
                  </p>
                  {last && (
                    <p className={css.soft}>
                      {t(`clientTryOuts.result.${last.result}`)}, {saidDay(last.on, i18n.language)}
                    </p>
                  )}
                  {last?.learned && <p dir="auto">{last.learned}</p>}
                </li>
              );
            })}
          </ul>
        </Part>
      )}
    </ClientPage>
  );
}
