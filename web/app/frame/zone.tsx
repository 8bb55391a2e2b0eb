import { useTranslation } from 'react-i18next';
import { recordedInWords, showSameTime, zoneInWords } from '#web/ui/words/when.ts';
import css from './frame.module.css';
import { useServiceZone } from './signed-in.tsx';

/** Says an instant of recording by the clock that every time of the desk is told by: the service’s. */
export function useRecorded(): (at: string) => string {
  const { i18n } = useTranslation();
  const zone = useServiceZone();
  return (at) => recordedInWords(at, zone, i18n.language);
}

/** The place whose clock is meant, where this machine’s shows another time: nothing needs to be said where both agree. */
export function useOtherClock(): string | undefined {
  const zone = useServiceZone();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return showSameTime(zone, own, new Date().toISOString()) ? undefined : zoneInWords(zone);
}

/** By which clock the times on the pages are, where this machine’s shows another. */
export function WhoseClock() {
  const { t } = useTranslation();
  const zone = useOtherClock();
  return zone ? <p className={css.clock}>{t('frame.clock', { zone })}</p> : null;
}
