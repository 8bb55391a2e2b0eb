import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import { type Happening, happenings } from '#core/course/mood-links/kinds.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { PeoplePicker } from '#web/therapist/course/forms/people-picker.tsx';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { TenField } from '#web/therapist/course/forms/ten-field.tsx';
import css from '#web/therapist/course/session/session.module.css';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { Checkbox } from '#web/ui/fields/checkbox.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { EventDay } from './event-day.tsx';
import { feelingsTyped } from './feelings-typed.ts';

/** The feelings are typed on one line, `hurt 7, lonely`. */
type Linked = Omit<FormOf<'linkMood'>, 'direction' | 'feelings'> & { felt: string };

/** a mood and an event tied together, in one row. */
export function StepMood({
  session: { view, n, held },
  onDone,
}: {
  session: SessionView;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const { course } = view;
  const about = course.sessionRoom.openings.find(({ session }) => session === n)?.about;
  const direction: FormOf<'linkMood'>['direction'] =
    about === 'mood' ? 'mood_to_event' : about === 'event' ? 'event_to_mood' : 'both';
  const start: Linked = {
    session: n,
    what: '',
    when: '',
    people: [],
    moodBefore: null,
    moodAfter: null,
    felt: '',
    focusLinked: 'not_linked',
  };
  const { form, change, ...rest } = useActFormFrom(
    course.id,
    'linkMood',
    start,
    `in-${n}`,
    ({ felt, ...linked }) => ({ ...linked, direction, feelings: feelingsTyped(felt) }),
  );
  return (
    <QuickForm {...rest} onDone={onDone} go={t('session.mood.go')}>
      <div className={css.compact}>
        <div className={css.wide}>
          <TextField
            label={t('session.mood.what')}
            value={form.what}
            onChange={(what) => change({ what })}
            error={rest.wrong('what')}
          />
        </div>
        <TenField
          label={t('session.mood.before')}
          value={form.moodBefore}
          onChange={(moodBefore) => change({ moodBefore })}
          error={rest.wrong('moodBefore')}
        />
        <TenField
          label={t('session.mood.after')}
          value={form.moodAfter}
          onChange={(moodAfter) => change({ moodAfter })}
          error={rest.wrong('moodAfter')}
        />
        <TextField
          label={t('session.mood.feelings')}
          optional
          placeholder={t('session.mood.feelingsSuch')}
          value={form.felt}
          onChange={(felt) => change({ felt })}
          error={rest.wrong('feelings.0.intensity')}
        />
        <PeoplePicker
          course={course}
          label={t('session.people')}
          people={form.people ?? []}
          onChange={(people) => change({ people })}
        />
        <Select
          label={t('moods.happening')}
          optional
          options={[
            { value: '', label: t('moods.noHappening') },
            ...happenings.map((value) => ({ value, label: t(`moods.happenings.${value}`) })),
          ]}
          value={form.happening ?? ''}
          onChange={(chosen) => change({ happening: chosen ? (chosen as Happening) : undefined })}
        />
        <EventDay
          on={held?.on ?? view.today}
          value={form.when ?? ''}
          onChange={(when) => change({ when })}
          error={rest.wrong('when')}
        />
      </div>
      {primaryFocus(course) && (
        <Checkbox
          label={t('session.mood.focus')}
          hint={t('session.mood.bridge')}
          isSelected={form.focusLinked === 'linked'}
          onChange={(isLinked) => change({ focusLinked: isLinked ? 'linked' : 'not_linked' })}
        />
      )}
    </QuickForm>
  );
}
