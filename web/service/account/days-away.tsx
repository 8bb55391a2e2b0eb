import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnAway, OwnDaysAway } from '#core/api-answers/duty.ts';
import { type RefusedError, send } from '#web/app/api.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { awayKey, useBookedSays, useOwnAway } from '#web/both/away/own-days.ts';
import { useStandsIn } from '#web/both/away/stands-in.ts';
import { isSpan, SpanFields } from '#web/service/duty/span-fields.tsx';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Columns, Stack } from '#web/ui/layout/layout.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

const empty: OwnDaysAway = { from: '', to: '' };

/** One's own days away: each is kept as soon as it is added or taken out, and the sessions that fall on it are pointed out. */
export function DaysAway() {
  const { t, i18n } = useTranslation();
  const standsIn = useStandsIn();
  const queries = useQueryClient();
  const [next, setNext] = useState(empty);
  const { me } = useSignedIn();
  const { data } = useOwnAway();
  const bookedSays = useBookedSays();
  const call = useMutation<OwnAway, RefusedError, OwnDaysAway[]>({
    mutationFn: (away) => send('away', { away, before: data?.away ?? [] }, 'PUT'),
    onSettled: () => queries.invalidateQueries({ queryKey: awayKey }),
    onSuccess: (saved) => {
      queries.setQueryData(awayKey, saved);
      setNext(empty);
      return queries.invalidateQueries({ queryKey: ['duty'] });
    },
  });
  if (!data) return null;
  const { away, booked, told } = data;
  const inWords = ({ from, to }: OwnDaysAway) => ({
    from: dateInWords(from, i18n.language),
    to: dateInWords(to, i18n.language),
  });
  const add = submits(() => {
    if (isSpan(next)) call.mutate([...away, next]);
  });
  return (
    <form onSubmit={add} noValidate>
      <Stack>
        <p className={css.soft}>{t('service.account.awaySays')}</p>
        {away.length > 0 && (
          <ul className={css.lines}>
            {away.map((one) => (
              <li key={`${one.from} ${one.to}`} className={css.pair}>
                <span>{t('service.account.awayDays', inWords(one))}</span>
                <Button
                  kind="quiet"
                  size="small"
                  aria-label={t('service.account.awayTakeOutOf', inWords(one))}
                  isPending={call.isPending}
                  onPress={() => call.mutate(away.filter((other) => other !== one))}
                >
                  {t('service.account.awayTakeOut')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {told && (
          <p>
            {told.standsIn
              ? t('service.account.awayTold', { ...inWords(told), standsIn: standsIn(told.standsIn) })
              : t('service.account.awayToldNobody', inWords(told))}
          </p>
        )}
        {me.roles.includes('therapist') && (
          <p>
            <Link to="/hands" className={standingLinkClass}>
              {t('hands.link')}
            </Link>
          </p>
        )}
        {booked.length > 0 && <Notice kind="warn">{bookedSays(booked)}</Notice>}
        <Columns>
          <SpanFields
            days={next}
            onChange={setNext}
            from={t('service.account.awayFrom')}
            to={t('service.account.awayTo')}
          />
        </Columns>
        <Refused sentence={formSentence(call.error, t('entry.noLine'))} />
        <div>
          <Button type="submit" isPending={call.isPending} isDisabled={!isSpan(next)}>
            {t('service.account.awayAdd')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
