import { useTranslation } from 'react-i18next';
import type { Instrument, Item } from '#core/instruments/instrument/instrument.ts';
import type { Answer } from '#core/instruments/scoring/answers.ts';
import { asksForHelp, type Sheet } from '#web/both/measures/answers.ts';
import { HelpBesideAnswer } from '#web/client/help/beside-an-answer.tsx';
import { NumberField } from '#web/ui/fields/number.tsx';
import { type Choice, RadioList } from '#web/ui/fields/radio-list.tsx';

interface MeasureQuestionProps {
  instrument: Instrument;
  item: Item;
  sheet: Sheet;
  onAnswer: (answer: Answer) => void;
  /** `page` when it is the only question on the screen. */
  question: 'field' | 'page';
}

const notApplicable = 'N/A';

/** One question in the instrument's own words; help stands beside an answer that calls for it, at once. */
export function MeasureQuestion({ instrument, item, sheet, onAnswer, question }: MeasureQuestionProps) {
  const { t } = useTranslation();
  const set = item.answers === null ? undefined : instrument.responseSets[item.answers];
  const answer = sheet[item.n];
  const help = asksForHelp(instrument, item, answer) && <HelpBesideAnswer />;
  if (!set) return null;
  if (!Array.isArray(set)) {
    return (
      <NumberField
        label={item.text ?? ''}
        hint={t('client.measures.between', { from: set.from, to: set.to })}
        minValue={set.from}
        maxValue={set.to}
        step={set.step}
        value={typeof answer === 'number' ? answer : Number.NaN}
        onChange={(value) => onAnswer(Number.isNaN(value) ? null : value)}
      />
    );
  }
  const options: Choice[] = set.map(({ value, label }) => ({
    value: String(value),
    label: label ?? String(value),
  }));
  if (item.notApplicable) options.push({ value: notApplicable, label: t('client.measures.notApplicable') });
  return (
    <>
      <RadioList
        label={item.text ?? ''}
        question={question}
        options={options}
        value={answer === undefined || answer === null ? null : String(answer)}
        onChange={(value) => onAnswer(value === notApplicable ? notApplicable : Number(value))}
      />
      {help}
    </>
  );
}
