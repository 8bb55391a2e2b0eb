import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readingsOf } from '#core/course/measures/readings.ts';
import type { Sent } from '#web/app/course.ts';
import { useInstruments } from '#web/app/instruments.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { AnswerForm } from './answer-form.tsx';
import { Answered } from './answered.tsx';
import css from './measures.module.css';

/** An instrument answered here, with the client in the room or from paper. */
export function AnswerMeasure() {
  const { t } = useTranslation();
  const { instrument: id = '' } = useParams({ strict: false });
  const { course, acts } = useCourseView();
  const [sent, setSent] = useState<Sent>();
  const instrument = useInstruments().get(id);
  useEffect(() => {
    if (sent) window.scrollTo(0, 0);
  }, [sent]);
  if (!instrument)
    return <Empty title={t('measures.answer.unknown')}>{t('measures.answer.unknownLead')}</Empty>;
  const name = instrument.shortName;
  const latest = readingsOf(course, id)
    .toSorted((a, b) => a.seq - b.seq)
    .at(-1);
  return (
    <div className={css.answer}>
      <Stack>
        <h2>{name}</h2>
        {sent ? (
          <Answered instrument={instrument} reading={sent === 'recorded' ? latest : undefined} />
        ) : acts.includes('answerMeasure') && instrument.scoring.method !== 'none' ? (
          <AnswerForm key={id} instrument={instrument} onSent={setSent} />
        ) : (
          <Empty title={t('measures.answer.closed', { instrument: name })}>
            {t('measures.answer.closedLead')}
          </Empty>
        )}
      </Stack>
    </div>
  );
}
