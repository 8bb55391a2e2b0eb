import { useTranslation } from 'react-i18next';
import { goalsLack, mostGoals, standingGoals } from '#core/course/goals/standing.ts';
import type { Goal } from '#core/course/goals/state.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import { LetGo } from '#web/therapist/course/forms/let-go.tsx';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Sparkline } from '#web/ui/tables/sparkline.tsx';
import { Quote } from '#web/ui/words/prose.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { RateGoal } from './rate.tsx';
import { GoalRatings, useRatedWhen } from './ratings.tsx';
import { WriteGoal } from './write.tsx';

function OneGoal({ goal }: { goal: Goal }) {
  const { t } = useTranslation();
  const { nameOf } = useAreaWords(useCourseView().course);
  const when = useRatedWhen();
  const said = goal.ratings.map((one) =>
    t('formulation.goals.ratedAt', { when: when(one), rating: one.rating }),
  );
  return (
    <li className={css.item}>
      <div className={css.words}>
        <p dir="auto">{goal.text}</p>
        {goal.ownerWords && <Quote>{goal.ownerWords}</Quote>}
        <p className={css.meta}>
          {[
            t(`formulation.goals.types.${goal.type}`),
            goal.linkedArea && nameOf(goal.linkedArea),
            goal.measure && t('formulation.goals.knownBy', { measure: goal.measure }),
            goal.setBy && t(`formulation.goals.setBy.${goal.setBy}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {goal.steps.length > 0 && (
          <ul>
            {goal.steps.map((step) => (
              <li key={step} dir="auto">
                {step}
              </li>
            ))}
          </ul>
        )}
      </div>
      <Row>
        {said.length > 1 && (
          <Sparkline scores={goal.ratings.map(({ rating }) => rating)} most={10} words={said.join(', ')} />
        )}
        <GoalRatings goal={goal} />
      </Row>
      <Row align="top">
        <FormOnDemand
          act="rateGoal"
          place={goal.id}
          words={t('formulation.goals.rate')}
          spoken={t('formulation.goals.rateOf', { goal: goal.text })}
        >
          {(close) => <RateGoal goal={goal} close={close} />}
        </FormOnDemand>
        <FormOnDemand
          act="rewordGoal"
          place={goal.id}
          kind="quiet"
          words={t('formulation.goals.reword')}
          spoken={t('formulation.goals.rewordOf', { goal: goal.text })}
        >
          {(close) => <WriteGoal goal={goal} close={close} />}
        </FormOnDemand>
        <LetGo
          act="dropGoal"
          start={{ goal: goal.id, why: '' }}
          place={goal.id}
          words={t('formulation.goals.drop')}
          spoken={t('formulation.goals.dropOf', { goal: goal.text })}
        />
      </Row>
    </li>
  );
}

/** Two to four goals in the client's words, each rated as the course goes on. */
export function Goals() {
  const { t } = useTranslation();
  const { day: daySaid } = useDaysInWords();
  const { course } = useCourseView();
  const standing = standingGoals(course);
  const dropped = course.goals.goals.filter((goal) => goal.dropped);
  const lack = goalsLack(course);
  return (
    <Stack>
      {standing.length === 0 ? (
        <Empty title={t('formulation.goals.none')}>{t('formulation.goals.noneLead')}</Empty>
      ) : (
        <ul className={shapes.plainList}>
          {standing.map((goal) => (
            <OneGoal key={goal.id} goal={goal} />
          ))}
        </ul>
      )}
      {standing.length > 0 && lack.length > 0 && (
        <p className={css.faint}>{lack.map((one) => t(`formulation.goals.lack.${one}`)).join(' ')}</p>
      )}
      {standing.length < mostGoals && (
        <FormOnDemand act="setGoal" words={t('formulation.goals.set')}>
          {(close) => <WriteGoal goal={undefined} close={close} />}
        </FormOnDemand>
      )}
      {dropped.map(({ id, text, dropped: gone }) => (
        <p key={id} className={css.meta}>
          {t('formulation.goals.dropped', { goal: text, on: daySaid(gone?.on), why: gone?.why })}
        </p>
      ))}
    </Stack>
  );
}
