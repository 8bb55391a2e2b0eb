import { useTranslation } from 'react-i18next';
import { sessionsWithStrategy } from '#core/course/session-room/techniques-used.ts';
import { nextStrategies } from '#core/guide/today/next-strategy.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';

/** M-01: the strategy the focus asks next, with its questions; another may be chosen. */
export function StepStrategy({ session: { view, n }, onDone }: { session: SessionView; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = view;
  const foci = nextStrategies(course);
  const all = foci.flatMap(({ strategies }) => strategies);
  const next = foci.find((focus) => focus.next)?.next ?? all[0];
  const { form, change, ...rest } = useActForm(
    course.id,
    'workStrategy',
    { session: n, strategy: next?.id ?? '', note: '' },
    String(n),
  );
  if (all.length === 0) return <p>{t('session.strategy.noFocus')}</p>;
  const strategy = all.find(({ id }) => id === form.strategy) ?? next;
  const stage = foci.find((focus) => focus.stage)?.stage;
  const option = ({ id, title }: { id: string; title: string }) => {
    const done = sessionsWithStrategy(course, id);
    const when = done.length > 0 ? t('session.strategy.worked', { sessions: done.join(', ') }) : '';
    return { value: id, label: `${id} ${title}${id === next?.id ? t('session.strategy.next') : ''}${when}` };
  };
  return (
    <>
      <QuickForm
        {...rest}
        submit={() => rest.submit({ patch: { strategy: strategy?.id ?? '' } })}
        onDone={onDone}
        go={t('session.strategy.go')}
      >
        <TextArea
          label={t('session.strategy.note')}
          optional
          rows={2}
          value={form.note ?? ''}
          onChange={(note) => change({ note })}
        />
        <Select
          label={t('session.strategy.which')}
          options={all.map(option)}
          value={strategy?.id}
          onChange={(chosen) => change({ strategy: chosen })}
        />
      </QuickForm>
      {strategy && (
        <Disclosure title={t('session.strategy.questions', { title: strategy.title })} level={4}>
          <ul>
            {strategy.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {stage && (
        <Disclosure title={t('session.strategy.stage', { stage: stage.name })} level={4}>
          <p>{stage.job}</p>
          <ul>
            {stage.moves.map((move) => (
              <li key={move}>{move}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
