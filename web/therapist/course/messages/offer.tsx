import { useTranslation } from 'react-i18next';
import { longestWait } from '#core/course/messages/state.ts';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { NumberField } from '#web/ui/fields/number.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';

const usualDays = 3;

/** Within how many days I answer, and what else the client should know. */
function OfferForm({ onSaid }: { onSaid: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { offer } = course.messages;
  const start = { within: offer?.within ?? usualDays, note: offer?.note ?? '' };
  const form = useActForm(course.id, 'offerMessages', start, 'offer', { whileWaiting: 'stands' });
  const go = submits(async () => {
    if (await form.submit()) onSaid();
  });
  return (
    <form onSubmit={go} noValidate aria-label={t('course.messages.offer')}>
      <Stack>
        <NumberField
          label={t('course.messages.within')}
          hint={t('course.messages.withinHint')}
          minValue={1}
          maxValue={longestWait}
          value={form.form.within}
          onChange={(within) => form.change({ within })}
          error={form.wrong('within')}
        />
        <TextArea
          label={t('course.messages.note')}
          hint={t('course.messages.noteHint')}
          optional
          rows={2}
          value={form.form.note ?? ''}
          onChange={(note) => form.change({ note })}
          error={form.wrong('note')}
        />
        <FormFoot
          form={form}
          go={t(offer ? 'course.messages.change' : 'course.messages.offer')}
          kind="plain"
          saved="below"
        />
      </Stack>
    </form>
  );
}

/** How messages are offered here, or that they are not. */
export function OfferMessages() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { offer } = course.messages;
  const end = useAct(course.id, 'endMessages');
  return (
    <Part title={t('course.messages.how')}>
      <p>{offer ? t('course.messages.offered', { count: offer.within }) : t('course.messages.notOffered')}</p>
      {offer?.note && <p dir="auto">{offer.note}</p>}
      <ShutsOnceDone title={t(offer ? 'course.messages.change' : 'course.messages.offer')} level={3}>
        {(done) => <OfferForm onSaid={done} />}
      </ShutsOnceDone>
      {offer && (
        <div>
          <Button kind="quiet" isPending={end.isPending} onPress={() => end.mutate({ form: {} })}>
            {t('course.messages.end')}
          </Button>
        </div>
      )}
    </Part>
  );
}
