import { useTranslation } from 'react-i18next';
import type { HomeView } from '#core/api-answers/home.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { Place } from '#web/client/page/places.tsx';
import { useChangeWords } from '#web/client/progress/change-said.ts';

/** What we are working on, and why. */
export function WorkPlace({ home }: { home: Pick<HomeView, 'standing' | 'workOn' | 'nothingChosen'> }) {
  const { t } = useTranslation();
  const { standing, workOn, nothingChosen } = home;
  return (
    <Place
      to="/my/work"
      name={t(standing === 'closed' ? 'client.home.workClosed' : 'client.home.work')}
      words={workOn ? asKnown(workOn.label) : t(`client.work.nothing.${nothingChosen}`)}
      why={workOn?.why && asKnown(workOn.why)}
    />
  );
}

/** How I am doing: of a change the same as on the page of the measures. */
export function ProgressPlace({ home }: { home: Pick<HomeView, 'standing' | 'change'> }) {
  const { t } = useTranslation();
  const { standing, change } = home;
  const said = useChangeWords(standing === 'closed' ? 'over' : 'open');
  return (
    <Place
      to="/my/progress"
      name={t('client.home.progress')}
      words={change ? said(change).join(' ') : t('client.home.progressNone')}
    />
  );
}
