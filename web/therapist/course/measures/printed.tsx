import { useTranslation } from 'react-i18next';
import { validReadingsOf } from '#core/course/measures/readings.ts';
import type { Reading } from '#core/course/measures/state.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { inLanguage } from '#core/words/in-language.ts';
import { answeredIn } from '#web/both/measures/main-first.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { PlannedMeasures } from './planned.tsx';
import { InstrumentTrajectory } from './trajectory.tsx';

/** Every score of every instrument that was answered. */
function Scores() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const answered = answeredIn(course, instruments)
    .map((instrument) => ({ instrument, readings: validReadingsOf(course, instrument.id) }))
    .filter(({ readings }) => readings.length > 0);
  return answered.map(({ instrument, instrument: { id, shortName, scoring }, readings }) => (
    <Part key={id} title={shortName}>
      <InstrumentTrajectory instrument={instrument} />
      <DataTable
        caption={shortName}
        captionIs="spoken"
        narrow={scoring.subscales ? 'runs' : 'stays'}
        rows={readings}
        rowKey={(reading) => reading.id}
        columns={[
          {
            key: 'on',
            title: t('record.printed.measuresOn'),
            cell: ({ on }) => dateInWords(on, i18n.language),
          },
          {
            key: 'score',
            title: t('record.printed.score'),
            cell: ({ result }) => result.total,
            align: 'number',
          },
          ...(scoring.subscales ?? []).map((subscale) => ({
            key: subscale.id,
            title: inLanguage(subscale.name, i18n.language),
            cell: ({ result }: Reading) => result.subscales?.[subscale.id] ?? '',
            align: 'number' as const,
          })),
        ]}
      />
    </Part>
  ));
}

/** What was planned beyond the protocol and why, and every score. */
export function PrintedMeasures() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  return (
    <>
      {course.measures.planned.length > 0 && (
        <Part title={t('record.printed.measuresPlanned')}>
          <PlannedMeasures />
        </Part>
      )}
      <Scores />
    </>
  );
}
