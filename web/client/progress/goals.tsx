import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ratedFirst, standingGoals } from '#core/course/goals/standing.ts';
import type { Goal } from '#core/course/goals/state.ts';
import { lastNumber } from '#core/course/sessions/attendance.ts';
import { useAct } from '#web/app/course.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';

function OneGoal({ goal }: { goal: Goal }) {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const rate = useAct(course.id, 'rateGoal');
  const [chosen, setChosen] = useState<number>();
  const [first, latest] = [ratedFirst(goal), goal.ratings.at(-1)];
  const at = first ? Math.max(1, lastNumber(course)) : ('start' as const);
  return (
    <li className={shapes.ruledItem}>
      <p className={css.said} dir="auto">
        {goal.ownerWords || goal.text}
      </p>
      {latest && (
        <p className={css.soft} role="status">
          {first && first !== latest
            ? t('client.progress.goalMoved', { first: first.rating, rating: latest.rating })
            : t('client.progress.goalRated', { rating: latest.rating })}
        </p>
      )}
      {may('rateGoal') && (
        <Rating
          label={t('client.progress.goalNow')}
          value={chosen}
          onChange={setChosen}
          lowWord={t('client.progress.goalLow')}
          highWord={t('client.progress.goalHigh')}
        />
      )}
      {chosen !== undefined && (
        <div>
          <Button
            isPending={rate.isPending}
            onPress={() =>
              rate.mutate(
                { form: { goal: goal.id, rating: chosen, at } },
                { onSuccess: () => setChosen(undefined) },
              )
            }
          >
            {t('client.progress.goalKeep', { rating: chosen })}
          </Button>
        </div>
      )}
      <Refused sentence={rate.error?.problem?.title} />
    </li>
  );
}

/** How near each of my goals is, by my own reckoning. */
export function GoalsRated() {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const goals = standingGoals(course);
  if (goals.length === 0) return null;
  return (
    <Part title={t('client.progress.goals')}>
      <Stack>
        <ul className={css.items}>
          {goals.map((goal) => (
            <OneGoal key={goal.id} goal={goal} />
          ))}
        </ul>
      </Stack>
    </Part>
  );
}
