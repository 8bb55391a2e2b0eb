import { useTranslation } from 'react-i18next';
import type { Instrument, Item } from '#core/instruments/instrument/instrument.ts';
import type { Answer as Given } from '#core/instruments/scoring/answers.ts';
import { asPrinted } from '#core/instruments/wording/as-printed.ts';
import { QuestionField } from '#web/both/measures/question-field.tsx';
import { DaysPicture } from '#web/group/pictures/days.tsx';
import { TopicPicture } from '#web/group/pictures/topic.tsx';
import { Answer, Answers } from './answer.tsx';
import css from './meeting.module.css';

/** Whose turn it is is said with what they are asked. */
export const idOfQuestion = 'question-now';

interface AloudProps {
  instrument: Instrument;
  item: Item;
  answer: Given | undefined;
  /** Gives the answer; `on` where the next question may come at once. */
  onAnswer: (answer: Given, then: 'on' | 'stays') => void;
  /** What was pressed is gone from the screen: the reader’s place goes back to the question. */
  again?: 'asked again' | undefined;
}

const toHere = (heading: HTMLElement | null): void => heading?.focus();

/** Whether its four answers are so many of the last fourteen days, which can be drawn. */
const areDays = (instrument: Instrument, values: readonly number[]) =>
  instrument.recall?.days === 14 && values.join() === '0,1,2,3';

/** One question to read aloud, with its picture; one press is the answer. */
export function Aloud({ instrument, item, answer, onAnswer, again }: AloudProps) {
  const { t } = useTranslation();
  const set = item.answers === null ? undefined : instrument.responseSets[item.answers];
  const text = item.text ?? item.label ?? '';
  if (!Array.isArray(set) || item.higherOf) {
    return (
      <QuestionField
        instrument={instrument}
        item={item}
        answer={answer}
        onAnswer={(given) => onAnswer(given, 'stays')}
        label={text}
        notApplicable={t('group.meeting.notApplicable')}
        question="page"
      />
    );
  }
  const options = asPrinted(set, item);
  const drawn = areDays(
    instrument,
    options.map(({ value }) => value),
  );
  return (
    <div className={css.question}>
      {instrument.stem && <p className={css.stem}>{instrument.stem}</p>}
      <div className={css.asked}>
        <TopicPicture topic={item.label} />
        <h2
          id={idOfQuestion}
          className={css.text}
          tabIndex={-1}
          ref={again === 'asked again' ? toHere : undefined}
        >
          {text}
        </h2>
      </div>
      <Answers label={text}>
        {options.map(({ value, label }) => (
          <Answer
            key={value}
            words={label ?? String(value)}
            picture={drawn && <DaysPicture value={value} />}
            isChosen={answer === value}
            onPress={() => onAnswer(value, 'on')}
          />
        ))}
      </Answers>
    </div>
  );
}
