import { useTranslation } from 'react-i18next';
import { trackersToOffer } from '#core/course/trackers/kept.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';

function OfferForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { own, others } = trackersToOffer(course);
  const all = [...own, ...others];
  const form = useActForm(course.id, 'offerTracker', { tracker: all[0]?.id ?? '', words: '' });
  const chosen = all.find(({ id }) => id === form.form.tracker);
  return (
    <Form
      form={form}
      label={t('trackers.desk.offer')}
      go={t('trackers.desk.go')}
      onDone={close}
      onLeave={close}
    >
      <Select
        label={t('trackers.desk.what')}
        hint={chosen?.says}
        options={[
          ...own.map(({ id, name }) => ({ value: id, label: name, under: t('trackers.desk.own') })),
          ...others.map(({ id, name }) => ({ value: id, label: name, under: t('trackers.desk.others') })),
        ]}
        value={form.form.tracker}
        onChange={(tracker) => form.change({ tracker })}
        error={form.wrong('tracker')}
      />
      {others.some(({ id }) => id === form.form.tracker) && <p>{t('trackers.desk.notOfForm')}</p>}
      <TextArea
        label={t('trackers.desk.why')}
        optional
        rows={2}
        value={form.form.words ?? ''}
        onChange={(words) => form.change({ words })}
      />
    </Form>
  );
}

/** Offering something to note: what this form of therapy has first, then what else there is. */
export function OfferTracker() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { own, others } = trackersToOffer(course);
  if (own.length + others.length === 0) return null;
  return (
    <FormOnDemand act="offerTracker" words={t('trackers.desk.offer')} stands="alone">
      {(close) => <OfferForm close={close} />}
    </FormOnDemand>
  );
}
