import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { ActName, FormOf } from '#core/course/book.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import type { ButtonKind } from '#web/ui/buttons/button.tsx';
import { type Capture, patchAt, tidied } from './capture.ts';
import { CaptureFields } from './fields.tsx';
import { CaptureRead } from './read.tsx';

export interface CaptureFormProps {
  capture: Capture;
  /** What the form begins with: where the text hangs, what stands there now, and its version. */
  start: Record<string, unknown>;
  /** Under which it is saved; what stands open in place has one of its own each time it is opened. */
  id?: string;
  /** Names the draft on this machine. */
  place: string;
  /** The words on the button. */
  button?: string;
  kind?: ButtonKind;
  /** Read before the questions. */
  lead?: ReactNode;
  /** Called with the id of what the act made. */
  onDone: (made: string) => void;
  onLeave?: () => void;
}

/** A form that writes what is asked. What is typed is kept at every keystroke, and a newer text is shown beside it. */
export function CaptureForm(props: CaptureFormProps) {
  const { capture, start, place, button, kind, lead, onDone, onLeave } = props;
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm<ActName>(course.id, capture.act, start as FormOf<ActName>, place);
  const filled = form.form as Record<string, unknown>;
  const [fresh] = useState(() => newId());
  const id = props.id ?? fresh;
  return (
    <Form
      form={form}
      go={button ?? t('captures.save')}
      kind={kind}
      keys="Control+Enter"
      doing={() => ({ id })}
      patch={() => tidied(filled, capture.fields) as Partial<FormOf<ActName>>}
      onDone={() => onDone(id)}
      onLeave={onLeave}
      readNewer={(text) => <CaptureRead capture={capture} text={text} />}
      className={capture.style?.form}
    >
      {lead}
      <CaptureFields
        capture={capture}
        filled={{
          form: filled,
          put: (path, value) => form.change(patchAt(filled, path, value) as Partial<FormOf<ActName>>),
          wrong: form.wrong,
        }}
      />
    </Form>
  );
}
