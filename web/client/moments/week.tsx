import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '#core/course/mood-links/day-of.ts';
import type { MoodLink } from '#core/course/mood-links/state.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import { weekUpTo } from './week-up-to.ts';

/** A diary week by week: how the mood was and what happened, as far back as there is something to look back on. */
export function MyWeek({ moments }: { moments: readonly MoodLink[] }) {
  const { t, i18n } = useTranslation();
  const { today } = useMyCourse();
  const [back, setBack] = useState(0);
  const dates = weekUpTo(today, back);
  const days = dates.map((day) => ({ day, those: moments.filter((moment) => dayOf(moment) === day) }));
  const mood = (those: readonly MoodLink[]) => those.flatMap(({ moodAfter }) => moodAfter ?? []).join(', ');
  const said = (day = today) => dayInWords(day, i18n.language);
  const earlier = moments.some((moment) => dayOf(moment) < (dates.at(-1) ?? today));
  const which = t('client.moments.weekFrom', { from: said(dates.at(-1)), to: said(dates[0]) });
  return (
    <Disclosure title={t('client.moments.week')} level={2}>
      <Stack>
        <p aria-live="polite">{which}</p>
        <DataTable
          caption={which}
          captionIs="spoken"
          rows={days}
          rowKey={({ day }) => day}
          columns={[
            { key: 'day', title: t('client.moments.day'), cell: ({ day }) => said(day) },
            { key: 'mood', title: t('client.moments.moodOf'), cell: ({ those }) => mood(those) },
            {
              key: 'what',
              title: t('client.moments.what'),
              cell: ({ those }) => <bdi>{those.map(({ event }) => event.what).join(' · ')}</bdi>,
            },
          ]}
        />
        <Row>
          {earlier && (
            <Button size="small" onPress={() => setBack(back + 1)}>
              {t('client.moments.weekBefore')}
            </Button>
          )}
          {back > 0 && (
            <Button size="small" onPress={() => setBack(back - 1)}>
              {t('client.moments.weekAfter')}
            </Button>
          )}
        </Row>
      </Stack>
    </Disclosure>
  );
}
