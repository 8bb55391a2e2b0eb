import { useTranslation } from 'react-i18next';
import { choiceNow, mattersNow } from '#core/course/choice/choice-now.ts';
import { AnswerForm } from '#web/both/choice/answer-form.tsx';
import { ChoiceForm } from '#web/both/choice/choice-form.tsx';
import { MattersForm } from '#web/both/choice/matters-form.tsx';
import { ChoiceRead, MattersRead } from '#web/both/choice/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { OpeningPart } from './part.tsx';

/** What matters to the client, and which treatment the two chose out of which (IPT protocol reference, 9.1). */
export function ChoicePart() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const now = choiceNow(course);
  const matters = mattersNow(course);
  const whose = now?.as === 'client' ? 'mine' : 'clients';
  return (
    <OpeningPart
      part="choice"
      says={
        now
          ? now.chosen.map((one) => t(`choice.option.${one}`)).join(' · ')
          : matters?.matters.map((one) => t(`choice.matters.is.${one}`)).join(' · ')
      }
      written={now || matters ? 'something' : 'nothing'}
    >
      <MattersRead course={course} />
      <ChoiceRead course={course} />
      {acts.includes('tellWhatMatters') && (
        <ShutsOnceDone title={t(`choice.matters.${matters ? 'again' : 'begin'}`)}>
          {(done) => <MattersForm course={course} onSaid={done} />}
        </ShutsOnceDone>
      )}
      {now && acts.includes('answerChoice') && (
        <ShutsOnceDone title={t(whose === 'mine' ? 'choice.decided.ask' : 'choice.decided.askClient')}>
          {(done) => <AnswerForm course={course.id} choice={now} whose={whose} onSaid={done} />}
        </ShutsOnceDone>
      )}
      {acts.includes('recordChoice') && (
        <ShutsOnceDone title={t(`choice.decided.${now ? 'again' : 'record'}`)}>
          {(done) => <ChoiceForm course={course} onSaid={done} />}
        </ShutsOnceDone>
      )}
    </OpeningPart>
  );
}
