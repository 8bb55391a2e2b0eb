import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ratedAt, ratedFirst, ratedSince, standingGoals } from '#core/course/goals/standing.ts';
import type { Goal, GoalRating } from '#core/course/goals/state.ts';
import { useAct } from '#web/app/course.ts';
import { useRatedWhen } from '#web/therapist/course/formulation/goals/ratings.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { DataTable } from '#web/ui/tables/table.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

function RateAtEnd({ goal, onDone }: { goal: Goal; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const rate = useAct(course.id, 'rateGoal');
  const save = (rating: number) =>
    rate.mutate({ form: { goal: goal.id, rating, at: 'end' } }, { onSuccess: onDone });
  return (
    <Stack gap="tight">
      <Rating
        label={t('ending.goalNow', { goal: goal.text })}
        value={ratedAt(goal, 'end')}
        onChange={save}
        lowWord={t('ending.goalLow')}
        highWord={t('ending.goalHigh')}
      />
      <Refused sentence={rate.error?.problem?.title} />
      <Row>
        <Button kind="quiet" onPress={onDone}>
          {t('ui.leave')}
        </Button>
      </Row>
    </Stack>
  );
}

/** Each goal as it was rated at first and since; what was rated in a session stands with that session. */
export function GoalsThenNow() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const [rating, setRating] = useState<string>();
  const when = useRatedWhen();
  const goals = standingGoals(course);
  if (goals.length === 0) return <p className={shapes.remark}>{t('ending.noGoals')}</p>;
  const said = (one: GoalRating | undefined, meant: GoalRating['at']) => {
    if (!one) return t('ending.notRated');
    return one.at === meant
      ? one.rating
      : t('formulation.goals.ratedThen', { rating: one.rating, when: when(one) });
  };
  const beingRated = goals.find(({ id }) => id === rating);
  return (
    <Stack>
      <DataTable
        caption={t('ending.goals')}
        rows={goals}
        rowKey={({ id }) => id}
        columns={[
          { key: 'goal', title: t('ending.goal'), cell: ({ text }) => <span dir="auto">{text}</span> },
          {
            key: 'start',
            title: t('ending.goalAt.start'),
            cell: (goal) => said(ratedFirst(goal), 'start'),
            align: 'number',
          },
          {
            key: 'mid',
            title: t('ending.goalAt.mid'),
            cell: (goal) => ratedAt(goal, 'mid') ?? t('ending.notRated'),
            align: 'number',
          },
          {
            key: 'end',
            title: t('ending.goalAt.end'),
            cell: (goal) => said(ratedSince(goal), 'end'),
            align: 'number',
          },
          ...(acts.includes('rateGoal')
            ? [
                {
                  key: 'rate',
                  title: t('ending.rate'),
                  cell: (goal: Goal) => (
                    <Button
                      size="small"
                      aria-label={t('ending.rateOf', { goal: goal.text })}
                      onPress={() => setRating(goal.id)}
                    >
                      {t('ending.rate')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {beingRated && (
        <RateAtEnd
          key={beingRated.id}
          goal={beingRated}
          onDone={() => setRating((now) => (now === beingRated.id ? undefined : now))}
        />
      )}
    </Stack>
  );
}
