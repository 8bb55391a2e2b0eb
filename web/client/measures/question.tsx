import { useTranslation } from 'react-i18next';
import type { Instrument, Item } from '#core/instruments/instrument/instrument.ts';
import type { Answer } from '#core/instruments/scoring/answers.ts';
import { asksForHelp, type Sheet } from '#web/both/measures/answers.ts';
import { QuestionField } from '#web/both/measures/question-field.tsx';
import { HelpBesideAnswer } from '#web/client/help/beside-an-answer.tsx';

interface MeasureQuestionProps {
  instrument: Instrument;
  item: Item;
  sheet: Sheet;
  onAnswer: (answer: Answer) => void;
  /** `page` when it is the only question on the screen. */
  question: 'field' | 'page';
}

/** One question in the instrument's own words; help stands beside an answer that calls for it, at once. */
export function MeasureQuestion({ sheet, ...asked }: MeasureQuestionProps) {
  const { t } = useTranslation();
  const { instrument, item } = asked;
  return (
    <>
      <div lang={instrument.language}>
        <QuestionField
          {...asked}
          answer={sheet[item.n]}
          label={item.text ?? ''}
          notApplicable={t('client.measures.notApplicable')}
        />
      </div>
      {asksForHelp(instrument, item, sheet[item.n]) && <HelpBesideAnswer />}
    </>
  );
}
