import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerOption, Instrument, Item } from '#core/instruments/instrument/instrument.ts';
import type { Answer } from '#core/instruments/scoring/answers.ts';
import { asPrinted, highestOf } from '#core/instruments/wording/as-printed.ts';
import { OpenNumberField } from '#web/ui/fields/number.tsx';
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

/** A question printed as two of which the higher answer counts; an answer kept before stands under both until one is given. */
function DoubleQuestion({
  label,
  answer,
  answerLabel = inWords,
  onAnswer,
  set,
  parts,
  layout,
}: QuestionFieldProps & { set: readonly AnswerOption[]; parts: readonly string[] }) {
  const { t } = useTranslation();
  const [given, setGiven] = useState<Readonly<Record<string, number>>>({});
  const isFresh = Object.keys(given).length === 0;
  const kept = typeof answer === 'number' && isFresh ? answer : undefined;
  const give = (part: string, value: number) => {
    const next = { ...given, [part]: value };
    setGiven(next);
    onAnswer(highestOf(parts.map((one) => next[one])));
  };
  return (
    <>
      {parts.map((part) => (
        <RadioList
          key={part}
          label={t('measures.answer.part', { question: label, part })}
          options={set.map(({ value, label: words }) => ({
            value: String(value),
            label: answerLabel(value, words),
          }))}
          value={given[part] === undefined ? (kept === undefined ? null : String(kept)) : String(given[part])}
          onChange={(value) => give(part, Number(value))}
          layout={layout}
        />
      ))}
    </>
  );
}

/** One question of an instrument with its answers in their own words, or a number between two. */
export function QuestionField(props: QuestionFieldProps) {
  const { instrument, item, answer, onAnswer, label, answerLabel = inWords, notApplicable, ...looks } = props;
  const { t } = useTranslation();
  const set = item.answers === null ? undefined : instrument.responseSets[item.answers];
  if (!set) return null;
  if (!Array.isArray(set)) {
    return (
      <OpenNumberField
        label={label}
        hint={t('measures.answer.between', { from: set.from, to: set.to })}
        minValue={set.from}
        maxValue={set.to}
        step={set.step}
        value={typeof answer === 'number' ? answer : undefined}
        onChange={(value) => onAnswer(value ?? null)}
      />
    );
  }
  if (item.higherOf) return <DoubleQuestion {...props} set={asPrinted(set, item)} parts={item.higherOf} />;
  const options = asPrinted(set, item).map(({ value, label: words }) => ({
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
