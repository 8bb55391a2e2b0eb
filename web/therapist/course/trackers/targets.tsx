import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { targetsNow } from '#core/course/trackers/kept.ts';
import type { KeptTracker } from '#core/course/trackers/state.ts';
import { takesTarget } from '#core/trackers/read-note.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { OpenNumberField } from '#web/ui/fields/number.tsx';
import { TimeField } from '#web/ui/fields/time.tsx';
import css from './trackers.module.css';

function TargetsForm({ kept, close }: { kept: KeptTracker; close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { id, fields } = kept.tracker;
  const start: FormOf<'setTrackerTarget'> = { tracker: id, targets: { ...targetsNow(kept) } };
  const form = useActForm(course.id, 'setTrackerTarget', start, id);
  const { targets } = form.form;
  const change = (field: string, value: string | number | null) =>
    form.change((now) => ({ targets: { ...now.targets, [field]: value } }));
  return (
    <Form
      form={form}
      label={t('trackers.desk.change')}
      go={t('trackers.desk.agree')}
      onDone={close}
      onLeave={close}
    >
      <div className={css.fields}>
        {fields.filter(takesTarget).map((field) => {
          const value = targets[field.id];
          if (field.kind === 'time')
            return (
              <TimeField
                key={field.id}
                label={field.name}
                optional
                value={typeof value === 'string' ? value : ''}
                onChange={(time) => change(field.id, time || null)}
              />
            );
          if (field.kind !== 'number' && field.kind !== 'scale') return null;
          return (
            <OpenNumberField
              key={field.id}
              label={field.name}
              optional
              minValue={field.min}
              maxValue={field.max}
              step={field.kind === 'scale' ? 1 : 0.5}
              value={typeof value === 'number' ? value : undefined}
              onChange={(number) => change(field.id, number ?? null)}
            />
          );
        })}
      </div>
    </Form>
  );
}

/** What is aimed at, and agreeing on it anew. */
export function AgreeTargets({ kept }: { kept: KeptTracker }) {
  const { t } = useTranslation();
  const targets = targetsNow(kept);
  const aimed = kept.tracker.fields.filter(({ id }) => targets[id] !== undefined);
  if (!kept.tracker.fields.some(takesTarget)) return null;
  return (
    <div>
      {aimed.length > 0 && (
        <p>
          {t('trackers.desk.targets')}: {aimed.map(({ id, name }) => `${name} ${targets[id]}`).join(', ')}.
        </p>
      )}
      <FormOnDemand
        act="setTrackerTarget"
        place={kept.tracker.id}
        words={t('trackers.desk.change')}
        stands="alone"
      >
        {(close) => <TargetsForm kept={kept} close={close} />}
      </FormOnDemand>
    </div>
  );
}
