import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { blameless, conversations, type ReviewPoint } from '#core/course/reviews/check-points.ts';
import { decisions, focusJudgements, responses } from '#core/course/reviews/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';

/** The talk at a check-point, guided by its questions, ending in a decision. */
export function ReviewProgress({
  session: { view, n, held },
  point,
  scores,
}: {
  session: SessionView;
  point: ReviewPoint;
  /** What the scores show, in a sentence: where the first answer begins. */
  scores: string;
}) {
  const { t } = useTranslation();
  const { questions, actions } = conversations[point];
  const start: Partial<FormOf<'reviewProgress'>> = {
    ...{ at: point, session: n, seen: scores },
    ...{ goals: '', discussed: '', why: '', actions: [] },
  };
  const { form, change, ...rest } = useActForm(
    view.course.id,
    'reviewProgress',
    start as FormOf<'reviewProgress'>,
    `${point}-${n}`,
  );
  const isHelping = form.response !== 'no_response' && form.response !== 'worse';
  return (
    <QuickForm {...rest} submit={() => rest.submit({ on: held?.on })} go={t('session.review.record')}>
      <ol>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <TextArea
        label={t('session.review.seen')}
        rows={2}
        value={form.seen}
        onChange={(seen) => change({ seen })}
        error={rest.wrong('seen')}
      />
      <RadioList
        label={t('session.review.response')}
        layout="inline"
        options={responses.map((value) => ({ value, label: t(`session.review.responses.${value}`) }))}
        value={form.response ?? null}
        onChange={(value) => change({ response: oneOf(responses, value) })}
        error={rest.wrong('response')}
      />
      {!isHelping && <p>{blameless}</p>}
      <TextArea
        label={t('session.review.goals')}
        optional={point !== 'mid'}
        rows={2}
        value={form.goals ?? ''}
        onChange={(goals) => change({ goals })}
      />
      <RadioList
        label={t('session.review.focus')}
        layout="inline"
        options={focusJudgements.map((value) => ({ value, label: t(`session.review.foci.${value}`) }))}
        value={form.focus ?? 'not_asked'}
        onChange={(value) => change({ focus: oneOf(focusJudgements, value) })}
      />
      <TextArea
        label={t('session.review.discussed')}
        value={form.discussed}
        onChange={(discussed) => change({ discussed })}
        error={rest.wrong('discussed')}
      />
      <CheckboxList
        label={t('session.review.actions')}
        optional={isHelping}
        options={[...actions, 'none_needed' as const].map((value) => ({
          value,
          label: t(`session.review.action.${value}`),
        }))}
        value={form.actions ?? []}
        onChange={(chosen) =>
          change({ actions: [...actions, 'none_needed' as const].filter((one) => chosen.includes(one)) })
        }
      />
      <RadioList
        label={t('session.review.decision')}
        layout="inline"
        options={decisions.map((value) => ({ value, label: t(`session.review.decisions.${value}`) }))}
        value={form.decision ?? null}
        onChange={(value) => change({ decision: oneOf(decisions, value) })}
        error={rest.wrong('decision')}
      />
      <TextArea
        label={t('session.review.why')}
        privacy={t('session.review.whyPrivacy')}
        optional
        rows={2}
        value={form.why ?? ''}
        onChange={(why) => change({ why })}
      />
      <DateField
        label={t('session.review.nextBy')}
        about="to come"
        asks="a whole day"
        optional
        value={form.nextBy ?? ''}
        onChange={(nextBy) => change({ nextBy })}
        error={rest.wrong('nextBy')}
      />
    </QuickForm>
  );
}
