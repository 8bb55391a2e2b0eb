import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { type ChoiceMade, choiceAnswers } from '#core/course/choice/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

interface AnswerFormProps {
  course: string;
  choice: ChoiceMade;
  /** Whose answer it is: one’s own, or what the client says, written down at the desk. */
  whose: 'mine' | 'clients';
  onSaid: () => void;
}

/** Whether a choice is one’s own too. No answer is chosen beforehand, so that none leads. */
export function AnswerForm({ course, choice, whose, onSaid }: AnswerFormProps) {
  const { t } = useTranslation();
  const start = { choice: choice.id, words: '' } as FormOf<'answerChoice'>;
  const form = useActForm(course, 'answerChoice', start, choice.id);
  const asks = t(whose === 'mine' ? 'choice.decided.ask' : 'choice.decided.askClient');
  const answers = whose === 'mine' ? 'answerYours' : 'answer';
  return (
    <form
      noValidate
      aria-label={asks}
      onSubmit={submits(async () => {
        if (await form.submit()) onSaid();
      })}
    >
      <Stack>
        <RadioList
          label={asks}
          layout="inline"
          options={choiceAnswers.map((value) => ({ value, label: t(`choice.decided.${answers}.${value}`) }))}
          value={form.form.answer ?? null}
          onChange={(chosen) => form.change({ answer: oneOf(choiceAnswers, chosen) })}
          error={form.wrong('answer')}
        />
        <TextField
          label={t('choice.decided.words')}
          optional
          value={form.form.words ?? ''}
          onChange={(words) => form.change({ words })}
        />
        <FormFoot form={form} go={t('choice.decided.say')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}
