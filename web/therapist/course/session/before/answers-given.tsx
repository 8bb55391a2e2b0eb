import { useTranslation } from 'react-i18next';
import type { Reading } from '#core/course/measures/state.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import { answerSays, questionSays } from '#web/both/measures/drawn.ts';
import { DataTable } from '#web/ui/tables/table.tsx';

interface AnswersGivenProps {
  instrument: Instrument;
  now: Reading;
  before?: Reading;
}

/** Each question with its answer now and the time before. */
export function AnswersGiven({ instrument, now, before }: AnswersGivenProps) {
  const { t } = useTranslation();
  const questions = questionsOf(instrument);
  if (now.totalOnly) return <p>{t('measures.readings.totalOnly')}</p>;
  const rows = questions.map((item, place) => ({
    n: item.n,
    question: questionSays(item, (n, topic) => t('measures.numbered', { n, topic })),
    now: answerSays(instrument, item, now.answers[place]) || t('session.scores.notAnswered'),
    before: before ? answerSays(instrument, item, before.answers[place]) : '',
  }));
  return (
    <DataTable
      caption={t('session.scores.answers', { instrument: instrument.shortName })}
      captionIs="spoken"
      rows={rows}
      rowKey={({ n }) => String(n)}
      columns={[
        { key: 'question', title: t('session.scores.question'), cell: (row) => row.question },
        { key: 'now', title: now.on, cell: (row) => row.now },
        ...(before && !before.totalOnly
          ? [{ key: 'before', title: before.on, cell: (row: (typeof rows)[number]) => row.before }]
          : []),
      ]}
    />
  );
}
