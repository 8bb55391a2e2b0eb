import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OwnAway, TherapistAway } from '#core/api-answers/duty.ts';
import { daysAfter } from '#core/days/after.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import css from './away.module.css';
import { useBookedSays, useOwnAway } from './own-days.ts';
import { useStandsIn } from './stands-in.ts';

/** What a day begins with for whoever is away, or stands in for a colleague who is: since when, and whom an alarm asks. */
export function AwayNotice() {
  const { t, i18n } = useTranslation();
  const { me } = useSignedIn();
  const { data } = useOwnAway();
  if (!data) return null;
  const { booked, standsInFor, today } = data;
  // Whoever holds no course has no client who would read it.
  const told = me.roles.includes('therapist') ? data.told : null;
  if (!told && standsInFor.length === 0) return null;
  return (
    <div className={css.notices}>
      <Stack>
        {told && <OwnDays told={told} booked={booked} today={today} />}
        {standsInFor.map(({ person, name, to }) => (
          <Notice
            key={person}
            kind="info"
            title={t(`away.said.${to > today ? 'theirs' : 'theirsToday'}`, {
              name,
              to: dayInWords(to, i18n.language),
            })}
          >
            {t('away.said.toYou')}
          </Notice>
        ))}
      </Stack>
    </div>
  );
}

interface OwnDaysProps extends Pick<OwnAway, 'booked'> {
  told: TherapistAway;
  today: string;
}

function OwnDays({ told, booked, today }: OwnDaysProps) {
  const { t, i18n } = useTranslation();
  const inWords = useStandsIn();
  const bookedSays = useBookedSays();
  const { from, to, standsIn } = told;
  const on = booked.filter(({ at }) => from <= at.slice(0, 10) && at.slice(0, 10) <= to);
  const days = { from: dayInWords(from, i18n.language), to: dayInWords(to, i18n.language) };
  const isWarned = !standsIn || on.length > 0;
  return (
    <Notice
      kind={isWarned ? 'warn' : 'info'}
      title={t(`away.said.${whichDays(told, today)}`, days)}
      actions={
        <>
          <Link to="/account" className={standingLinkClass}>
            {t('away.said.change')}
          </Link>
          {!standsIn && (
            <Link to="/duty" className={standingLinkClass}>
              {t('away.said.duty')}
            </Link>
          )}
        </>
      }
    >
      <p>
        {standsIn
          ? t(`away.said.${from === to ? 'insteadOneDay' : 'instead'}`, { standsIn: inWords(standsIn) })
          : t('away.said.nobody')}
      </p>
      {on.length > 0 && <p>{bookedSays(on)}</p>}
    </Notice>
  );
}

/** How these days are said today. */
function whichDays({ from, to }: TherapistAway, today: string) {
  const tomorrow = daysAfter(today, 1);
  if (from <= today) return to > today ? 'until' : 'today';
  if (from === tomorrow) return to > from ? 'tomorrowTo' : 'tomorrow';
  return to > from ? 'days' : 'day';
}
