import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import { type OnsetQuestion, onsetAnswers, onsetQuestions } from '#core/course/how-it-began/state.ts';
import { onsetTold } from '#core/course/how-it-began/told-now.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { PeopleTicked } from '#web/both/people/ticked.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

/** The four questions on how it began, on one screen; only what was answered with yes or perhaps asks for more. */
export function OnsetForm({ course, onSaid }: { course: Course; onSaid: () => void }) {
  const { t } = useTranslation();
  const form = useActForm(course.id, 'tellHowItBegan', { answers: onsetTold(course)?.answers ?? [] }, 'new', {
    whileWaiting: 'stands',
  });
  const { answers } = form.form;
  type Answer = (typeof answers)[number];
  const put = (question: OnsetQuestion, patch: Partial<Answer>) => {
    const before = answers.find((one) => one.question === question);
    const now: Answer = { question, answer: 'perhaps', ...before, ...patch };
    const others = answers.filter((one) => one.question !== question);
    form.change({
      answers: onsetQuestions.flatMap(
        (one) => (one === question ? now : others.find((other) => other.question === one)) ?? [],
      ),
    });
  };
  return (
    <form
      noValidate
      aria-label={t('howItBegan.title')}
      onSubmit={submits(async () => {
        if (await form.submit()) onSaid();
      })}
    >
      <Stack gap="section">
        {onsetQuestions.map((question) => {
          const told = answers.find((one) => one.question === question);
          const place = told ? answers.indexOf(told) : 0;
          return (
            <Stack key={question}>
              <RadioList
                label={t(`howItBegan.ask.${question}`)}
                layout="inline"
                options={onsetAnswers.map((value) => ({ value, label: t(`howItBegan.is.${value}`) }))}
                value={told?.answer ?? null}
                onChange={(chosen) => put(question, { answer: oneOf(onsetAnswers, chosen) ?? 'perhaps' })}
              />
              {told && (told.answer === 'yes' || told.answer === 'perhaps') && (
                <>
                  <TextField
                    label={t('howItBegan.words')}
                    optional
                    value={told.words ?? ''}
                    onChange={(words) => put(question, { words })}
                    error={form.wrong(`answers.${place}.words`)}
                  />
                  <DateField
                    label={t('howItBegan.when')}
                    about="gone by"
                    optional
                    value={told.when ?? ''}
                    onChange={(when) => put(question, { when: when || undefined })}
                    error={form.wrong(`answers.${place}.when`)}
                  />
                  <PeopleTicked
                    course={course}
                    label={t('howItBegan.people')}
                    people={told.people}
                    onChange={(people) => put(question, { people })}
                    optional
                  />
                </>
              )}
            </Stack>
          );
        })}
        <FormFoot form={form} go={t('howItBegan.save')} saved="below" />
      </Stack>
    </form>
  );
}
