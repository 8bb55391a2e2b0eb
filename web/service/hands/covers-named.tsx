import { useTranslation } from 'react-i18next';
import type { HandsOf } from '#core/api-answers/hands.ts';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { Became } from './became.tsx';
import { asAct, usePut } from './put.ts';

/** Who stands in for which course, now and later; each can be ended before its last day. */
export function CoversNamed({ whose, hands }: { whose: string; hands: HandsOf }) {
  const { t, i18n } = useTranslation();
  const call = usePut<unknown>(whose, 'cover/end');
  const named = hands.courses.flatMap((one) => one.covers.map((cover) => ({ ...one, ...cover })));
  if (named.length === 0 && !call.data) return null;
  const day = (date: string) => dateInWords(date, i18n.language);
  return (
    <Part title={t('hands.coversNow')}>
      <ul className={css.lines}>
        {named.map(({ course, client, cover, name, from, to }) => (
          <li key={cover} className={css.pair}>
            <span>{t('hands.coverLine', { client, name, from: day(from), to: day(to) })}</span>
            <Button
              kind="quiet"
              size="small"
              aria-label={t('hands.coverEndOf', { name, client })}
              isPending={call.isPending}
              onPress={() => call.mutate({ courses: [{ ...asAct({ course }), cover }] })}
            >
              {t('hands.coverEnd')}
            </Button>
          </li>
        ))}
      </ul>
      <Became lines={call.data?.lines} courses={hands.courses} error={call.error} />
    </Part>
  );
}
