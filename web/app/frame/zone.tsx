import { useTranslation } from 'react-i18next';
import { recordedInWords, showSameTime, zoneInWords } from '#web/ui/words/when.ts';
import css from './frame.module.css';
import { useServiceZone, useSignedIn } from './signed-in.tsx';

/** Says an instant of recording by the clock that every time of the desk is told by: the service’s. */
export function useRecorded(): (at: string) => string {
  const { i18n } = useTranslation();
  const zone = useServiceZone();
  return (at) => recordedInWords(at, zone, i18n.language);
}

/** By which clock the times on the pages are, where this machine’s shows another. */
export function WhoseClock() {
  const { t } = useTranslation();
  const { service } = useSignedIn();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (showSameTime(service.zone, own, new Date().toISOString())) return null;
  return <p className={css.clock}>{t('frame.clock', { zone: zoneInWords(service.zone) })}</p>;
}
