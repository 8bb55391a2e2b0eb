import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Form } from './form.tsx';
import { FormOnDemand } from './form-on-demand.tsx';

/** What is let go here, and never without its reason. */
type LetGoAct = 'dropGoal' | 'dropIssue' | 'endFocus';

interface LetGoProps {
  act: LetGoAct;
  /** The act's form, with what is let go named and the reason empty. */
  start: FormOf<LetGoAct>;
  place: string;
  /** The words on its button, and those of the form where several such buttons stand. */
  words: string;
  spoken?: string;
}

/** Lets something go, on demand and with the reason. */
export function LetGo({ spoken, words, ...one }: LetGoProps) {
  return (
    <FormOnDemand act={one.act} place={one.place} kind="quiet" words={words} spoken={spoken}>
      {(close) => <WithReason {...one} label={spoken ?? words} go={words} close={close} />}
    </FormOnDemand>
  );
}

interface WithReasonProps extends Pick<LetGoProps, 'act' | 'start' | 'place'> {
  label: string;
  go: string;
  close: () => void;
}

function WithReason({ act, start, place, label, go, close }: WithReasonProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm<LetGoAct>(course.id, act, start, place);
  return (
    <Form form={form} label={label} go={go} onDone={close} onLeave={close}>
      <TextArea
        label={t('formulation.why')}
        value={form.form.why}
        onChange={(why) => form.change({ why })}
        error={form.wrong('why')}
        rows={2}
      />
    </Form>
  );
}
