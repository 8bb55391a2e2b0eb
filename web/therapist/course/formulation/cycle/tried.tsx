import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import type { Cycle } from '#core/course/cycle/state.ts';
import { checked as guessChecked } from '#core/course/cycle/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { TriedFields, useTryBreak } from '#web/both/cycle/tried.tsx';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';

interface CycleFormProps {
  cycle: Cycle;
  close: () => void;
}

const results = answersOf(guessChecked, 'result');

/** What the other person said when the guess about them was checked. */
export function CheckGuess({ cycle, node, close }: CycleFormProps & { node: string }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const start = { cycle: cycle.id, node, words: '' } as FormOf<'checkGuess'>;
  const form = useActForm(course.id, 'checkGuess', start, cycle.id);
  return (
    <Form
      form={form}
      label={t('formulation.cycle.check')}
      go={t('formulation.cycle.checkGo')}
      onDone={close}
      onLeave={close}
    >
      <RadioList
        label={t('formulation.cycle.checkResult')}
        layout="inline"
        options={results.map((value) => ({ value, label: t(`formulation.cycle.results.${value}`) }))}
        value={form.form.result ?? null}
        onChange={(chosen) => form.change({ result: oneOf(results, chosen) })}
        error={form.wrong('result')}
      />
      <TextArea
        label={t('formulation.cycle.checkWords')}
        value={form.form.words ?? ''}
        onChange={(words) => form.change({ words })}
        rows={2}
        optional
      />
    </Form>
  );
}

/** A place to break the cycle was tried: what happened. */
export function TryBreak({ cycle, close }: CycleFormProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const tried = useTryBreak(course.id, cycle);
  return (
    <Form
      form={tried.form}
      label={t('formulation.cycle.tried')}
      go={t('formulation.cycle.triedGo')}
      onDone={close}
      onLeave={close}
    >
      <TriedFields {...tried} words="formulation.cycle" place="always" rows={2} />
    </Form>
  );
}
