import { useTranslation } from 'react-i18next';
import type { TimelineEvent } from '#core/course/timeline/state.ts';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { overNewer } from '#web/app/forms/newer-text.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

/** What the therapist guesses an event meant; the client sees it only once it is shared. */
export function EventHypothesis({ event }: { event: TimelineEvent }) {
  const { t, i18n } = useTranslation();
  const { course, acts } = useCourseView();
  const known = event.hypothesis;
  const start = { event: event.id, text: known?.text ?? '', version: known?.version ?? 0 };
  const form = useActForm(course.id, 'noteHypothesis', start, event.id);
  const share = useAct(course.id, 'shareHypothesis');
  if (!acts.includes('noteHypothesis')) return known ? <p dir="auto">{known.text}</p> : null;
  const shared =
    known && known.shared !== 'not_yet'
      ? t('timeline.sharedOn', { on: dateInWords(known.shared, i18n.language) })
      : t('timeline.hypothesisPrivacy');
  return (
    <div className={shapes.column}>
      <TextArea
        label={t('timeline.hypothesis')}
        privacy={shared}
        rows={2}
        value={form.form.text}
        onChange={(text) => form.change({ text })}
        error={form.wrong('text')}
      />
      <FormFoot
        form={form}
        go={t('timeline.saveHypothesis')}
        kind="plain"
        onGo={() => void form.submit()}
        newer={overNewer(form, (text) => <p dir="auto">{String(text)}</p>)}
        more={
          known?.shared === 'not_yet' && (
            <Button
              kind="quiet"
              onPress={() => share.mutate({ form: { event: event.id } })}
              isPending={share.isPending}
            >
              {t('timeline.share')}
            </Button>
          )
        }
      />
      <Refused sentence={share.error?.problem?.title} />
    </div>
  );
}
