import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { minutesLeft } from './minutes-left.ts';
import css from './session.module.css';

interface SessionClockProps {
  on: string;
  startedAt: string;
  minutes: number;
  zone: string;
}

/** Minutes left of the hour, quietly: it makes no sound, and nothing counts down to the second. */
export function SessionClock({ on, startedAt, minutes, zone }: SessionClockProps) {
  const { t } = useTranslation();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  const left = minutesLeft({ on, startedAt, minutes, zone }, now);
  if (left === null) return null;
  return (
    <p className={css.clock} role="timer" aria-live="off">
      {left >= 0 ? t('session.minutesLeft', { count: left }) : t('session.minutesOver', { count: -left })}
    </p>
  );
}
