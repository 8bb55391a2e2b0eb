import { useTranslation } from 'react-i18next';
import { parkedOutcome } from '#core/course/issues/parked-state.ts';
import { stillParked } from '#core/course/issues/standing.ts';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { Menu } from '#web/ui/buttons/menu.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';

const outcomes = parkedOutcome.options;

/** M-03: what matters and lies outside the focus is parked, in sight, and returned to. */
export function Parked({ session: { view, n } }: { session: SessionView }) {
  const { t } = useTranslation();
  const { course } = view;
  const { form, change, ...rest } = useActForm(course.id, 'parkIssue', { words: '', session: n }, String(n));
  const back = useAct(course.id, 'returnToParked');
  return (
    <>
      <ul className={shapes.lines}>
        {stillParked(course).map(({ id, words }) => (
          <li key={id}>
            <bdi>{words}</bdi>{' '}
            <Menu
              label={t('session.parked.returnTo')}
              spoken={t('session.parked.returnOf', { what: words })}
              items={outcomes.map((outcome) => ({
                id: outcome,
                label: t(`session.parked.is.${outcome}`),
                onAction: () => back.mutate({ form: { parked: id, outcome } }),
              }))}
            />
          </li>
        ))}
      </ul>
      <Refused sentence={back.error?.problem?.title} />
      <QuickForm {...rest} go={t('session.parked.go')}>
        <TextField
          label={t('session.parked.words')}
          privacy={t('session.parked.privacy')}
          value={form.words}
          onChange={(words) => change({ words })}
          error={rest.wrong('words')}
        />
      </QuickForm>
    </>
  );
}
