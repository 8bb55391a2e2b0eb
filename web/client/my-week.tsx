import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MoodLink } from '#core/course/mood-links/mood-links.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Row, Stack } from '../ui/layout.tsx';
import { DataTable } from '../ui/table.tsx';
import { saidDay } from '../when.ts';
import { useMyCourse } from './my-course.tsx';
import { weekUpTo } from './week-up-to.ts';

/** A diary week by week: how the mood was and what happened, as far back as there is something to look back on. */
export function MyWeek({ moments }: { moments: readonly MoodLink[] }) {
  const { t, i18n } = useTranslation();
  const { today } = useMyCourse();
  const [back, setBack] = useState(0);
  const dates = weekUpTo(today, back);
  const days = dates.map((day) => ({ day, those: moments.filter(({ on }) => on === day) }));
  const mood = (those: readonly MoodLink[]) => those.flatMap(({ moodAfter }) => moodAfter ?? []).join(', ');
  const said = (day = today) => saidDay(day, i18n.language);
  const earlier = moments.some(({ on }) => on < (dates.at(-1) ?? today));
  const which = t('clientMoments.weekFrom', { from: said(dates.at(-1)), to: said(dates[0]) });
  return (
    <Disclosure title={t('clientMoments.week')} level={2}>
      <Stack>
        <p aria-live="polite">{which}</p>
        <DataTable
          caption={which}
          captionIs="spoken"
          rows={days}
          rowKey={({ day }) => day}
          columns={[
            { key: 'day', title: t('clientMoments.day'), cell: ({ day }) => said(day) },
            { key: 'mood', title: t('clientMoments.moodOf'), cell: ({ those }) => mood(those) },
            {
              key: 'what',
              title: t('clientMoments.what'),
              cell: ({ those }) => <bdi>{those.map(({ event }) => event.what).join(' · ')}</bdi>,
            },
          ]}
        />
        <Row>
          {earlier && (
            <Button size="small" onPress={() => setBack(back + 1)}>
              {t('clientMoments.weekBefore')}
            </Button>
          )}
          {back > 0 && (
            <Button size="small" onPress={() => setBack(back - 1)}>
              {t('clientMoments.weekAfter')}
            </Button>
          )}
        </Row>
      </Stack>
    </Disclosure>
  );
}
