import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { type Routine, routineNoted } from '#core/course/routines/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { nameOf } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import { WriteRoutine } from './write.tsx';

const answers = answersOf(routineNoted, 'kept');
/** How many of the latest days are shown. */
const latest = 7;

function NoteToday({ routine, onSaid }: { routine: Routine; onSaid: () => void }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const start: FormOf<'noteRoutine'> = { routineId: routine.id, kept: 'a_little', words: '' };
  const form = useActForm(course.id, 'noteRoutine', start, routine.id);
  const submit = submits(async () => {
    if (await form.submit()) onSaid();
  });
  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={t('client.practice.routines.noteOf', { what: routine.text.what })}
    >
      <Stack>
        <RadioList
          label={t('client.practice.routines.how')}
          options={answers.map((value) => ({ value, label: t(`client.practice.routines.kept.${value}`) }))}
          value={form.form.kept}
          onChange={(value) => form.change({ kept: oneOf(answers, value) ?? 'a_little' })}
          error={form.wrong('kept')}
        />
        <TextField
          label={t('client.practice.routines.words')}
          optional
          value={form.form.words ?? ''}
          onChange={(words) => form.change({ words })}
        />
        <FormFoot form={form} go={t('client.practice.routines.noteGo')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}

function SetAside({ routine, onSaid }: { routine: Routine; onSaid: () => void }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const form = useActForm(course.id, 'setRoutineAside', { routineId: routine.id, became: '' }, routine.id);
  const submit = submits(async () => {
    if (await form.submit()) onSaid();
  });
  return (
    <form onSubmit={submit} noValidate aria-label={t('client.practice.routines.aside')}>
      <Stack>
        <TextField
          label={t('client.practice.routines.became')}
          value={form.form.became}
          onChange={(became) => form.change({ became })}
          error={form.wrong('became')}
        />
        <FormFoot form={form} go={t('client.practice.routines.aside')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}

/** One routine: what and when, its small step, how today went, and how it has gone. */
export function MyRoutine({ routine }: { routine: Routine }) {
  const { t, i18n } = useTranslation();
  const { course, may, today } = useMyCourse();
  const listed = useListed();
  const { what, days, when, personId, withWhom, firstStep, next } = routine.text;
  const isNoted = routine.noted.some(({ on }) => on === today);
  return (
    <Part title={what}>
      <SaidList
        rows={[
          {
            title: t('client.practice.routines.when'),
            lines: [
              [listed(days.map((day) => t(`work.routines.choice.day.${day}`))), when]
                .filter(Boolean)
                .join(', '),
            ],
          },
          { title: t('client.practice.feelings.withWhom'), lines: [nameOf(course, personId) || withWhom] },
          { title: t('client.practice.routines.firstStep'), lines: [firstStep] },
          { title: t('client.practice.routines.next'), lines: [next] },
        ]}
      />
      {may('noteRoutine') && (
        <ShutsOnceDone
          title={t(isNoted ? 'client.practice.routines.noteAgain' : 'client.practice.routines.note')}
          level={3}
        >
          {(done) => <NoteToday routine={routine} onSaid={done} />}
        </ShutsOnceDone>
      )}
      {routine.noted.length > 0 && (
        <ul className={css.lines}>
          {routine.noted
            .slice(-latest)
            .toReversed()
            .map(({ on, kept, words }) => (
              <li key={on} dir="auto">
                {[`${dayInWords(on, i18n.language)}: ${t(`client.practice.routines.kept.${kept}`)}`, words]
                  .filter(Boolean)
                  .join('. ')}
              </li>
            ))}
        </ul>
      )}
      {may('writeRoutine') && (
        <ShutsOnceDone title={t('client.practice.routines.change')} level={3}>
          {(done) => <WriteRoutine routine={routine} onSaid={done} />}
        </ShutsOnceDone>
      )}
      {may('setRoutineAside') && (
        <ShutsOnceDone title={t('client.practice.routines.aside')} level={3}>
          {(done) => <SetAside routine={routine} onSaid={done} />}
        </ShutsOnceDone>
      )}
    </Part>
  );
}
