import { useTranslation } from 'react-i18next';
import { type RiskQuestion, riskAnswerKinds, riskQuestions } from '#core/course/risk/state.ts';
import { sessionAtHand } from '#core/course/sessions/attendance.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { PeoplePicker } from '#web/therapist/course/forms/people-picker.tsx';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { DateField } from '#web/ui/fields/date.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import css from './risk.module.css';

type Answered = (typeof riskAnswerKinds)[number];

/** Risk asked about directly, question by question, in words (MS-03, 9.3). Nothing is scored. */
export function RiskAsked() {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course, today, acts } = useCourseView();
  const session = sessionAtHand(course, today);
  const { form, change, ...rest } = useActForm(
    course.id,
    'reviewRisk',
    { session, answers: [], decided: '', people: [], nextReview: '' },
    String(session),
  );
  const answerTo = (question: RiskQuestion) => form.answers.find((one) => one.question === question);
  const put = (question: RiskQuestion, patch: { answer?: Answered; words?: string }) => {
    const old = answerTo(question) ?? { question, answer: 'not_asked' as const, words: '' };
    change({ answers: [...form.answers.filter((one) => one.question !== question), { ...old, ...patch }] });
  };
  return (
    <>
      {course.risk.reviews.toReversed().map(({ id, on, answers, decided }) => (
        <Disclosure key={id} title={t('risk.asked.on', { on: day(on) })} level={3}>
          <ul>
            {answers
              .filter(({ answer }) => answer !== 'not_asked')
              .map(({ question, answer, words }) => (
                <li key={question}>
                  {t(`risk.question.${question}`)} <strong>{t(`risk.said.${answer}`)}</strong>{' '}
                  <bdi>{words}</bdi>
                </li>
              ))}
          </ul>
          <p dir="auto">{decided}</p>
        </Disclosure>
      ))}
      {acts.includes('reviewRisk') && (
        <Disclosure
          title={t('risk.asked.open')}
          open={course.risk.reviews.length === 0 ? 'at first' : 'on demand'}
        >
          <QuickForm {...rest} go={t('risk.asked.go')}>
            {riskQuestions.map((question) => {
              const given = answerTo(question);
              return (
                <div key={question} className={css.question}>
                  <RadioList
                    label={t(`risk.question.${question}`)}
                    layout="inline"
                    options={riskAnswerKinds.map((value) => ({ value, label: t(`risk.said.${value}`) }))}
                    value={given?.answer ?? 'not_asked'}
                    onChange={(value) =>
                      put(question, { answer: riskAnswerKinds.find((one) => one === value) ?? 'not_asked' })
                    }
                  />
                  {given?.answer === 'yes' && (
                    <TextField
                      label={t('risk.asked.words')}
                      optional
                      value={given.words ?? ''}
                      onChange={(words) => put(question, { words })}
                    />
                  )}
                </div>
              );
            })}
            <PeoplePicker
              course={course}
              label={t('risk.asked.people')}
              people={form.people ?? []}
              onChange={(people) => change({ people })}
            />
            <TextArea
              label={t('risk.answer.decided')}
              rows={2}
              value={form.decided}
              onChange={(decided) => change({ decided })}
              error={rest.wrong('decided') ?? rest.wrong('answers')}
            />
            <DateField
              label={t('risk.asked.next')}
              about="to come"
              asks="a whole day"
              optional
              value={form.nextReview ?? ''}
              onChange={(nextReview) => change({ nextReview })}
              error={rest.wrong('nextReview')}
            />
          </QuickForm>
        </Disclosure>
      )}
    </>
  );
}
