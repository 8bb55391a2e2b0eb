import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import type { Goal } from '#core/course/goals/state.ts';
import { rating as goalRating } from '#core/course/goals/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { positionOf } from '#core/guide/course-clock.ts';
import { followed } from '#core/guide/followed.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { TextField } from '#web/ui/fields/text.tsx';

const points = answersOf(goalRating, 'at');

/** Rates how far a goal is reached, at the start, the middle, the end, or this session. */
export function RateGoal({ goal, close }: { goal: Goal; close: () => void }) {
  const { t } = useTranslation();
  const { course, today } = useCourseView();
  const follows = followed(course);
  const session = follows ? positionOf(course, follows, today).session : 1;
  const first = goal.ratings.length === 0 ? ('start' as const) : session;
  const start = { goal: goal.id, at: first, words: '' } as FormOf<'rateGoal'>;
  const form = useActForm(course.id, 'rateGoal', start, goal.id);
  const { at, rating, words = '' } = form.form;
  return (
    <Form
      form={form}
      label={t('formulation.goals.rateOf', { goal: goal.text })}
      go={t('formulation.goals.rateGo')}
      onDone={close}
      onLeave={close}
    >
      <RadioList
        label={t('formulation.goals.when')}
        layout="inline"
        options={[
          ...points.map((value) => ({ value: value as string, label: t(`formulation.goals.at.${value}`) })),
          { value: 'session', label: t('formulation.goals.atSession', { session }) },
        ]}
        value={typeof at === 'number' ? 'session' : at}
        onChange={(chosen) => form.change({ at: oneOf(points, chosen) ?? session })}
      />
      <Rating
        label={t('formulation.goals.howFar')}
        value={rating}
        onChange={(value) => form.change({ rating: value })}
        lowWord={t('formulation.goals.low')}
        highWord={t('formulation.goals.high')}
        error={form.wrong('rating')}
      />
      <TextField
        label={t('formulation.goals.words')}
        value={words}
        onChange={(typed) => form.change({ words: typed })}
        optional
      />
    </Form>
  );
}
