import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '#core/api-answers/accounts.ts';
import type { Away } from '#core/api-answers/duty.ts';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { Columns, Part } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { isSpan, SpanFields } from './span-fields.tsx';

interface DaysOffProps {
  away: readonly Away[];
  members: readonly Member[];
  onChange: (away: Away[]) => void;
  wrong: string | undefined;
}

const empty: Away = { person: '', from: '', to: '' };

/** Who is away, and when: added and taken out here, kept with the form it stands in. */
export function DaysOff({ away, members, onChange, wrong }: DaysOffProps) {
  const { t, i18n } = useTranslation();
  const [next, setNext] = useState(empty);
  const nameOf = (id: string) => members.find(({ person }) => person === id)?.name ?? '';
  const isReady = next.person !== '' && isSpan(next);
  return (
    <Part title={t('service.duty.away')}>
      <p className={css.soft}>{t('service.duty.awaySays')}</p>
      {away.length === 0 && <p>{t('service.duty.nobodyAway')}</p>}
      <ul className={css.lines}>
        {away.map((one) => (
          <li key={`${one.person} ${one.from} ${one.to}`} className={css.pair}>
            <span>
              {t('service.duty.awayOf', {
                name: nameOf(one.person),
                from: dateInWords(one.from, i18n.language),
                to: dateInWords(one.to, i18n.language),
              })}
            </span>
            <Button
              kind="quiet"
              size="small"
              aria-label={t('service.duty.removeAwayOf', { name: nameOf(one.person) })}
              onPress={() => onChange(away.filter((other) => other !== one))}
            >
              {t('service.duty.removeAway')}
            </Button>
          </li>
        ))}
      </ul>
      <Columns>
        <Select
          label={t('service.duty.awayPerson')}
          options={members.map(({ person, name }) => ({ value: person, label: name }))}
          value={next.person}
          onChange={(person) => setNext({ ...next, person })}
        />
        <SpanFields
          days={next}
          onChange={setNext}
          from={t('service.duty.awayFrom')}
          to={t('service.duty.awayTo')}
        />
      </Columns>
      <div>
        <Button
          isDisabled={!isReady}
          onPress={() => {
            onChange([...away, next]);
            setNext(empty);
          }}
        >
          {t('service.duty.addAway')}
        </Button>
      </div>
      <Refused sentence={wrong} />
    </Part>
  );
}
