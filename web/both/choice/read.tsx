import { useTranslation } from 'react-i18next';
import { choiceNow, mattersNow, standsAs } from '#core/course/choice/choice-now.ts';
import type { ChoiceAnswer } from '#core/course/choice/state.ts';
import type { Course } from '#core/course/course.ts';
import { SaidLines, SaidList } from '#web/ui/words/said-list.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

/** What matters to the client, as it was told last; on its own page under a heading that says so. */
export function MattersRead({ course, under }: { course: Course; under?: 'heading' }) {
  const { t } = useTranslation();
  const now = mattersNow(course);
  if (!now) return null;
  const lines = [...now.matters.map((one) => t(`choice.matters.is.${one}`)), now.words];
  if (under) return <SaidLines lines={lines} />;
  return <SaidList rows={[{ title: t('choice.matters.title'), lines }]} />;
}

/** The choice that holds; `therapist` is their name, where it is the client who reads: out of what, why, what the other said, and whether it is made. */
export function ChoiceRead({ course, therapist }: { course: Course; therapist?: string }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const now = choiceNow(course);
  if (!now) return null;
  const named = (of: readonly (typeof now.chosen)[number][]) => of.map((one) => t(`choice.option.${one}`));
  const stands = standsAs(now);
  const answered = ({ as, answer }: ChoiceAnswer) => {
    if (as === 'client' && therapist) return t(`choice.decided.answeredYou.${answer}`);
    if (as === 'client' || now.as === 'client') return t(`choice.decided.answered.${as}.${answer}`);
    return therapist
      ? t(`choice.decided.notedYou.${answer}`, { who: therapist })
      : t(`choice.decided.noted.${answer}`);
  };
  return (
    <SaidList
      rows={[
        { title: t('choice.decided.chosen'), lines: named(now.chosen) },
        { title: t('choice.decided.talkedOver'), lines: [named(now.talkedOver).join('; ')] },
        { title: t('choice.decided.why'), lines: [now.why] },
        { title: t('choice.decided.otherwise'), lines: [now.otherwise] },
        {
          title: t('choice.decided.on', {
            who: therapist
              ? now.as === 'client'
                ? t('choice.decided.who.you')
                : therapist
              : t(`choice.decided.who.${now.as}`),
            day: day(now.on),
          }),
          lines: [
            ...now.answers.map((one) =>
              [`${answered(one)}, ${day(one.on)}`, one.words].filter(Boolean).join('. '),
            ),
            stands === 'told' && therapist
              ? t('choice.decided.toldYou')
              : t(`choice.decided.stands.${stands}`),
          ],
        },
      ]}
    />
  );
}
