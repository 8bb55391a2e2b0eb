import { useTranslation } from 'react-i18next';
import type { Instrument, Item } from '#core/instruments/instrument/instrument.ts';
import type { Answer } from '#core/instruments/scoring/answers.ts';
import { NumberField } from '#web/ui/fields/number.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';

interface QuestionFieldProps {
  instrument: Instrument;
  item: Item;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
  /** The question, as it is asked here. */
  label: string;
  /** What an answer is called; in its own words when left out. */
  answerLabel?: (value: number, words: string | null | undefined) => string;
  /** What it is called that the question does not apply. */
  notApplicable: string;
  layout?: 'inline';
  question?: 'field' | 'page';
}

const notApplied = 'N/A';
const inWords = (value: number, words: string | null | undefined) => words ?? String(value);

/** One question of an instrument with its answers in their own words, or a number between two. */
export function QuestionField(props: QuestionFieldProps) {
  const { instrument, item, answer, onAnswer, label, answerLabel = inWords, notApplicable, ...looks } = props;
  const { t } = useTranslation();
  const set = item.answers === null ? undefined : instrument.responseSets[item.answers];
  if (!set) return null;
  if (!Array.isArray(set)) {
    return (
      <NumberField
        label={label}
        hint={t('measures.answer.between', { from: set.from, to: set.to })}
        minValue={set.from}
        maxValue={set.to}
        step={set.step}
        value={typeof answer === 'number' ? answer : Number.NaN}
        onChange={(value) => onAnswer(Number.isNaN(value) ? null : value)}
      />
    );
  }
  const options = set.map(({ value, label: words }) => ({
    value: String(value),
    label: answerLabel(value, words),
  }));
  if (item.notApplicable) options.push({ value: notApplied, label: notApplicable });
  return (
    <RadioList
      label={label}
      options={options}
      value={answer === undefined || answer === null ? null : String(answer)}
      onChange={(value) => onAnswer(value === notApplied ? notApplied : Number(value))}
      {...looks}
    />
  );
}
