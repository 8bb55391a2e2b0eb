import { useTranslation } from 'react-i18next';
import type { Instrument, Item } from '#core/instruments/instrument/instrument.ts';
import type { Answer } from '#core/instruments/scoring/answers.ts';
import { questionSays } from '#web/both/measures/drawn.ts';
import { QuestionField } from '#web/both/measures/question-field.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
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
  const says = questionSays(item, (n, topic) => t('measures.numbered', { n, topic }));
  if (item.answers === null) return null;
  return (
    <div data-question={item.n} className={css.question}>
      <QuestionField
        instrument={instrument}
        item={item}
        answer={answer}
        onAnswer={onAnswer}
        label={item.text ? `${item.n}. ${says}` : says}
        answerLabel={(value, words) => (words ? `${value} ${words}` : String(value))}
        notApplicable={t('measures.answer.notApplicable')}
        layout="inline"
      />
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
