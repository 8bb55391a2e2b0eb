import { useTranslation } from 'react-i18next';
import type { Instrument, Item } from '#core/instruments/instrument/instrument.ts';
import type { Answer } from '#core/instruments/scoring/answers.ts';
import { NumberField } from '../ui/number-field.tsx';
import { type Choice, RadioList } from '../ui/radio-list.tsx';
import { HelpHere } from './help-here.tsx';
import { asksForHelp, type Sheet } from './measure-sheet.ts';

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
  const help = asksForHelp(instrument, item, answer) && <HelpHere />;
  if (!set) return null;
  if (!Array.isArray(set)) {
    return (
      <NumberField
        label={item.text ?? ''}
        hint={t('clientMeasure.between', { from: set.from, to: set.to })}
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
  if (item.notApplicable) options.push({ value: notApplicable, label: t('clientMeasure.notApplicable') });
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
