import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import type { ParkedIssue } from '#core/course/issues/parked-state.ts';
import { parkedOutcome } from '#core/course/issues/parked-state.ts';
import { stillParked } from '#core/course/issues/standing.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import css from './formulation.module.css';

const outcomes = parkedOutcome.options;

function ParkIssue({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'parkIssue', { words: '', why: '' });
  const { words, why = '' } = form.form;
  return (
    <Form
      form={form}
      label={t('formulation.parked.park')}
      go={t('formulation.parked.park')}
      onDone={close}
      onLeave={close}
    >
      <div className={shapes.fieldsBeside}>
        <TextField
          label={t('formulation.parked.words')}
          value={words}
          onChange={(typed) => form.change({ words: typed })}
          error={form.wrong('words')}
        />
        <TextField
          label={t('formulation.parked.why')}
          value={why}
          onChange={(typed) => form.change({ why: typed })}
          optional
        />
      </div>
    </Form>
  );
}

function ReturnTo({ issue, close }: { issue: ParkedIssue; close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const start = { parked: issue.id, words: '' } as FormOf<'returnToParked'>;
  const form = useActForm(course.id, 'returnToParked', start, issue.id);
  return (
    <Form
      form={form}
      label={t('formulation.parked.returnOf', { what: issue.words })}
      go={t('formulation.save')}
      onDone={close}
      onLeave={close}
    >
      <RadioList
        label={t('formulation.parked.outcome')}
        layout="inline"
        options={outcomes.map((value) => ({ value, label: t(`formulation.parked.outcomes.${value}`) }))}
        value={form.form.outcome ?? null}
        onChange={(chosen) => form.change({ outcome: oneOf(outcomes, chosen) })}
        error={form.wrong('outcome')}
      />
      <TextField
        label={t('formulation.parked.note')}
        value={form.form.words ?? ''}
        onChange={(words) => form.change({ words })}
        optional
      />
    </Form>
  );
}

/** What matters and lies outside the focus: kept in sight, and looked at again before the end. */
export function ParkedPart() {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course } = useCourseView();
  const still = stillParked(course);
  const settled = course.parked.parked.filter((one) => !still.includes(one));
  return (
    <Stack>
      {still.length === 0 && <p className={css.faint}>{t('formulation.parked.none')}</p>}
      <ul className={shapes.plainList}>
        {still.map((issue) => (
          <li key={issue.id} className={css.item}>
            <div className={css.words}>
              <p dir="auto">{issue.words}</p>
              <p className={css.meta}>
                {t('formulation.parked.since', { on: day(issue.on) })} <bdi>{issue.why}</bdi>
              </p>
            </div>
            <FormOnDemand
              act="returnToParked"
              place={issue.id}
              kind="quiet"
              words={t('formulation.parked.return')}
              spoken={t('formulation.parked.returnOf', { what: issue.words })}
            >
              {(close) => <ReturnTo issue={issue} close={close} />}
            </FormOnDemand>
          </li>
        ))}
      </ul>
      <FormOnDemand act="parkIssue" words={t('formulation.parked.park')}>
        {(close) => <ParkIssue close={close} />}
      </FormOnDemand>
      {settled.length > 0 && (
        <Disclosure title={t('formulation.parked.settled', { count: settled.length })}>
          <ul className={shapes.plainList}>
            {settled.map(({ id, words, returns }) => {
              const last = returns.at(-1);
              return (
                <li key={id}>
                  <bdi>{words}</bdi>
                  {last && ` · ${t(`formulation.parked.outcomes.${last.outcome}`)}, ${day(last.on)}`}
                </li>
              );
            })}
          </ul>
        </Disclosure>
      )}
    </Stack>
  );
}
