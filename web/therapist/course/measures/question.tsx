import { useTranslation } from 'react-i18next';
import type { Instrument, Item } from '#core/instruments/instrument/instrument.ts';
import type { Answer } from '#core/instruments/scoring/answers.ts';
import { questionSays } from '#web/both/measures/drawn.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { NumberField } from '#web/ui/fields/number.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import css from './measures.module.css';

interface QuestionProps {
  instrument: Instrument;
  item: Item;
  answer: Answer;
  onAnswer: (answer: Answer) => void;
}

/** One question with its answers in a row, each with its digit; by number and topic where the wording is kept out. */
export function Question({ instrument, item, answer, onAnswer }: QuestionProps) {
  const { t } = useTranslation();
  const set = item.answers === null ? undefined : instrument.responseSets[item.answers];
  const says = questionSays(item, (n, topic) => t('measures.numbered', { n, topic }));
  const label = item.text ? `${item.n}. ${says}` : says;
  if (!set) return null;
  return (
    <div data-question={item.n} className={css.question}>
      {Array.isArray(set) ? (
        <RadioList
          label={label}
          layout="inline"
          options={[
            ...set.map(({ value, label: words }) => ({
              value: String(value),
              label: words ? `${value} ${words}` : String(value),
            })),
            ...(item.notApplicable ? [{ value: 'N/A', label: t('measures.answer.notApplicable') }] : []),
          ]}
          value={answer === null ? null : String(answer)}
          onChange={(value) => onAnswer(value === 'N/A' ? 'N/A' : Number(value))}
        />
      ) : (
        <NumberField
          label={label}
          hint={t('measures.answer.between', { from: set.from, to: set.to })}
          minValue={set.from}
          maxValue={set.to}
          step={set.step}
          value={typeof answer === 'number' ? answer : Number.NaN}
          onChange={(value) => onAnswer(Number.isNaN(value) ? null : value)}
        />
      )}
      {answer !== null && (
        <Button
          kind="quiet"
          size="small"
          aria-label={t('measures.answer.clearOf', { n: item.n })}
          onPress={() => onAnswer(null)}
        >
          {t('measures.answer.clear')}
        </Button>
      )}
    </div>
  );
}
