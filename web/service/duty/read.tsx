import { useTranslation } from 'react-i18next';
import type { Duty } from '#core/api-answers/duty.ts';
import { weekdays } from '#web/app/settings.ts';
import css from '#web/service/service.module.css';
import { Part } from '#web/ui/layout/layout.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { Prose } from '#web/ui/words/prose.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { useAfterWords } from './ladder-words.ts';

/** Who is on duty, who is away and who is asked when, for those who do not set it. */
export function DutyRead({ duty, nameOf }: { duty: Duty; nameOf: (person: string) => string }) {
  const { t } = useTranslation();
  const { words } = useAfterWords();
  const listed = useListed();
  const { day } = useDaysInWords();
  return (
    <>
      <Part title={t('service.duty.roster')}>
        <dl className={css.lines}>
          {weekdays.map((one) => (
            <div key={one} className={css.pair}>
              <dt>{t(`service.settings.weekday.${one}`)}</dt>
              <dd>{listed(duty.days[one].map(nameOf)) || t('service.duty.nobodyOn')}</dd>
            </div>
          ))}
        </dl>
      </Part>
      {duty.note && (
        <Part title={t('service.duty.note')}>
          <Prose>{duty.note}</Prose>
        </Part>
      )}
      <Part title={t('service.duty.away')}>
        {duty.away.length === 0 && <p className={css.soft}>{t('service.duty.nobodyAway')}</p>}
        <ul className={css.lines}>
          {duty.away.map(({ person, from, to }) => (
            <li key={`${person} ${from} ${to}`}>
              {t('service.duty.awayOf', { name: nameOf(person), from: day(from), to: day(to) })}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('service.duty.ladder')}>
        <dl className={css.lines}>
          {duty.ladder.map(({ who, after }) => (
            <div key={who} className={css.pair}>
              <dt>{t(`service.duty.rung.${who}`)}</dt>
              <dd>{words(after)}</dd>
            </div>
          ))}
        </dl>
      </Part>
    </>
  );
}
