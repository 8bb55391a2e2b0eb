import { useTranslation } from 'react-i18next';
import { type TryOutResult, tryOutResults } from '#core/course/try-outs/state.ts';
import { Mark, type MarkName } from '#web/group/pictures/mark.tsx';
import { Answer, Answers } from './answer.tsx';
import css from './meeting.module.css';

const marks: Record<TryOutResult, MarkName> = {
  done: 'yes',
  partly: 'partly',
  tried_differently: 'otherwise',
  not_yet: 'notYet',
  changed_mind: 'letGo',
};

interface LastTaskProps {
  what: string;
  result: TryOutResult | null;
  onResult: (result: TryOutResult) => void;
}

/** What came of what was agreed at the last meeting, without blame; one press. */
export function LastTask({ what, result, onResult }: LastTaskProps) {
  const { t } = useTranslation();
  return (
    <div className={css.question}>
      <p className={css.stem}>{t('group.meeting.lastTask.stem')}</p>
      <h2 className={css.text} dir="auto">
        {what}
      </h2>
      <Answers label={t('group.meeting.lastTask.label')}>
        {tryOutResults.map((one) => (
          <Answer
            key={one}
            words={t(`group.meeting.lastTask.${one}`)}
            picture={<Mark name={marks[one]} />}
            isChosen={result === one}
            onPress={() => onResult(one)}
          />
        ))}
      </Answers>
    </div>
  );
}
