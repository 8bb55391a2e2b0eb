import { useTranslation } from 'react-i18next';
import type { Loss } from '#core/course/grief/state.ts';
import { nameOf } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { dayOfYearInWords } from '#web/ui/words/day-of-year.ts';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

/** How I remember somebody who died, the days that bring it back, and my steps back to people and things (GR-6, GR-7). */
function Remembered({ loss }: { loss: Loss }) {
  const { t, i18n } = useTranslation();
  const { course } = useMyCourse();
  const plan = loss.texts.commemoration?.text;
  const day = (date: string | undefined) => date && dateInWords(date, i18n.language);
  const rows = [
    {
      title: t('client.work.inHand.remember'),
      lines: plan
        ? [[plan.plan, plan.when, plan.withWhom].filter(Boolean).join(' · '), plan.custom, plan.done]
        : [],
    },
    {
      title: t('client.work.inHand.days'),
      lines: loss.anniversaries.map(({ text }) =>
        [text.what, dayOfYearInWords(text.date, i18n.language), text.plan].filter(Boolean).join(' · '),
      ),
    },
    {
      title: t('client.work.inHand.back'),
      lines: loss.reinvolvement.map(({ text: { activity, personId, person, date, outcome } }) =>
        [activity, nameOf(course, personId) || person, day(date), outcome].filter(Boolean).join(' · '),
      ),
    },
  ];
  if (rows.every(({ lines }) => lines.length === 0)) return null;
  return (
    <Part title={t('client.work.inHand.grief', { who: loss.whatWasLost })}>
      <SaidList rows={rows} />
    </Part>
  );
}

/** The same for each loss. */
export function Remembering() {
  const { losses } = useMyCourse().course.grief;
  return losses.map((loss) => <Remembered key={loss.id} loss={loss} />);
}
