import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { mostGoals, standingGoals } from '#core/course/goals/standing.ts';
import { type Goal, goalShape } from '#core/course/goals/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { useActForm, useActFormFrom } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { WhoReads } from '#web/client/page/who-reads.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';

const types = answersOf(goalShape, 'type');
const blank: Partial<FormOf<'setGoal'>> = { text: '' };

function SetGoal({ onSaid }: { onSaid: () => void }) {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const form = useActFormFrom(course.id, 'setGoal', blank, 'mine', (typed) => typed);
  const { text = '', type = null } = form.form;
  const send = submits(async () => {
    if (await form.submit()) onSaid();
  });
  return (
    <form noValidate aria-label={t('client.work.goalAdd')} onSubmit={send}>
      <Stack>
        <TextField
          label={t('client.work.goalText')}
          hint={t('client.work.goalHint')}
          value={text}
          onChange={(typed) => form.change({ text: typed })}
          error={form.wrong('text')}
        />
        <RadioList
          label={t('client.work.goalType')}
          options={types.map((value) => ({ value, label: t(`client.work.goalTypes.${value}`) }))}
          value={type}
          onChange={(chosen) => form.change({ type: oneOf(types, chosen) })}
          error={form.wrong('type')}
        />
        <WhoReads says={t('client.work.goalReads', { who })} />
        <FormFoot form={form} go={t('client.work.goalGo')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}

function RewordGoal({ goal: { id, ...goal }, onSaid }: { goal: Goal; onSaid: () => void }) {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const { text, type, linkedArea, measure, steps, ownerWords, version } = goal;
  const start = { goal: id, text, type, linkedArea, measure, steps, ownerWords, version };
  const form = useActForm(course.id, 'rewordGoal', start, id);
  /** What is read here as mine: the words of my own beside the goal, where there are any. */
  const mine = ownerWords ? 'ownerWords' : 'text';
  const send = submits(async () => {
    if (await form.submit()) onSaid();
  });
  return (
    <form noValidate aria-label={t('client.work.goalReword')} onSubmit={send}>
      <Stack>
        <TextField
          label={t('client.work.goalText')}
          value={form.form[mine] ?? ''}
          onChange={(typed) => form.change({ [mine]: typed })}
          error={form.wrong(mine)}
        />
        <WhoReads says={t('client.work.goalReads', { who })} />
        <FormFoot form={form} go={t('client.work.goalRewordGo')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}

/** What I am aiming for and who set it; I can set more, up to four, and say mine in better words (I-13). */
export function MyGoals() {
  const { t } = useTranslation();
  const { course, may, who } = useMyCourse();
  const goals = standingGoals(course);
  const maySet = may('setGoal');
  if (goals.length === 0 && !maySet) return null;
  return (
    <Part title={t('client.work.goals')}>
      {goals.length > 0 && (
        <ul>
          {goals.map((goal) => (
            <li key={goal.id}>
              <Stack gap="tight">
                <bdi>{goal.ownerWords || goal.text}</bdi>
                {goal.measure && (
                  <p className={css.soft}>{t('client.work.goalKnownBy', { measure: goal.measure })}</p>
                )}
                {goal.steps.length > 0 && (
                  <ul>
                    {goal.steps.map((step) => (
                      <li key={step} dir="auto">
                        {step}
                      </li>
                    ))}
                  </ul>
                )}
                {goal.setBy && <p className={css.soft}>{t(`client.work.goalBy.${goal.setBy}`, { who })}</p>}
                {goal.setBy === 'client' && may('rewordGoal') && (
                  <ShutsOnceDone title={t('client.work.goalReword')} level={3} there="once opened">
                    {(done) => <RewordGoal goal={goal} onSaid={done} />}
                  </ShutsOnceDone>
                )}
              </Stack>
            </li>
          ))}
        </ul>
      )}
      {maySet && goals.length < mostGoals && (
        <ShutsOnceDone title={t('client.work.goalAdd')} level={3}>
          {(done) => <SetGoal onSaid={done} />}
        </ShutsOnceDone>
      )}
      {maySet && goals.length >= mostGoals && <p className={css.soft}>{t('client.work.goalsEnough')}</p>}
    </Part>
  );
}
