import { useTranslation } from 'react-i18next';
import type { Reading } from '#core/course/measures/state.ts';
import { type Instrument, type Item, questionsOf } from '#core/instruments/instrument/instrument.ts';
import type { Answer } from '#core/instruments/scoring/answers.ts';
import { DataTable } from '#web/ui/tables/table.tsx';

interface AnswersGivenProps {
  instrument: Instrument;
  now: Reading;
  before?: Reading;
}

function labelOf(instrument: Instrument, item: Item, answer: Answer | undefined): string {
  if (answer === null || answer === undefined) return '';
  const set = item.answers === null ? undefined : instrument.responseSets[item.answers];
  const option = Array.isArray(set) ? set.find(({ value }) => value === answer) : undefined;
  return option?.label ? `${answer} · ${option.label}` : String(answer);
}

/** Each question with its answer now and the time before. */
export function AnswersGiven({ instrument, now, before }: AnswersGivenProps) {
  const { t } = useTranslation();
  const questions = questionsOf(instrument);
  const rows = questions.map((item, place) => ({
    n: item.n,
    question: item.text ?? item.label ?? String(item.n),
    now: labelOf(instrument, item, now.answers[place]) || t('session.scores.notAnswered'),
    before: before ? labelOf(instrument, item, before.answers[place]) : '',
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
        ...(before
          ? [{ key: 'before', title: before.on, cell: (row: (typeof rows)[number]) => row.before }]
          : []),
      ]}
    />
  );
}
