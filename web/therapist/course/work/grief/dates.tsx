import { useTranslation } from 'react-i18next';
import { griefPrompts, upcomingAnniversaries } from '#core/course/grief/dates.ts';
import type { Loss } from '#core/course/grief/state.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Notice } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { useDayNamed } from './day-named.ts';

/** The days ahead that bring a loss back, and what is worth thinking about; never a verdict. IPT protocol reference, 2.3.1 and 2.7. */
export function GriefDates({ loss }: { loss: Loss }) {
  const { t, i18n } = useTranslation();
  const { course, today, client } = useCourseView();
  const dayNamed = useDayNamed();
  const coming = upcomingAnniversaries(course, today, 45).filter(({ lossId }) => lossId === loss.id);
  const prompts = griefPrompts(course, today, client.born ?? undefined).filter(
    ({ lossId }) => lossId === loss.id,
  );
  return (
    <>
      {coming.length > 0 && (
        <Notice title={t('work.grief.coming')}>
          <ul>
            {coming.map(({ on, inDays, plan, ...day }) => (
              <li key={`${day.what}${on}`} dir="auto">
                {inDays === 0
                  ? t('work.grief.comingToday', { what: dayNamed(day) })
                  : t('work.grief.comingOn', {
                      what: dayNamed(day),
                      date: dateInWords(on, i18n.language),
                      count: inDays,
                    })}
                . {plan || t('work.grief.noPlan')}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {prompts.map(({ kind, months, passed }) => (
        <Notice key={kind} title={t('work.area.room.thinking')}>
          {t(kind === 'ask_what_leads' ? 'work.grief.ask' : 'work.grief.consider', {
            since:
              months < 24
                ? t('work.grief.months', { count: months })
                : t('work.grief.years', { count: Math.floor(months / 12) }),
            name: loss.whatWasLost,
            passed: passed.map((one) => t(`work.grief.passed.${one}`)).join(', '),
          })}
        </Notice>
      ))}
    </>
  );
}
