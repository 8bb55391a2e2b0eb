import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { guide } from '#core/guide/guide.ts';
import type { MeasureDue } from '#core/guide/measures/due.ts';
import { instruments, shortNameOf } from '#core/instruments/instruments.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import css from './measures.module.css';

function Decline({ instrument, session, close }: { instrument: string; session: number; close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'markMeasureDeclined', { instrument, session, why: '' }, instrument);
  return (
    <Form
      form={form}
      label={t('measures.due.declined')}
      go={t('measures.due.declineGo')}
      onDone={close}
      onLeave={close}
    >
      <TextField
        label={t('measures.due.declineWhy')}
        value={form.form.why ?? ''}
        onChange={(why) => form.change({ why })}
        optional
      />
    </Form>
  );
}

function OneDue({ due, session }: { due: MeasureDue; session: number }) {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const name = shortNameOf(due.instrument);
  const others = due.orElse.map((id) => shortNameOf(id));
  return (
    <li className={css.due}>
      <div>
        <p>
          <strong>{name}</strong> {instruments.get(due.instrument)?.construct}
        </p>
        <p className={classes(shapes.remark, css.faint)}>
          {[
            t(`measures.due.weight.${due.weight}`),
            t(`measures.due.state.${due.state}`),
            others.length > 0 && t('measures.due.orElse', { others: others.join(', ') }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {due.state === 'due' && (
        <Row align="top">
          {acts.includes('answerMeasure') && (
            <Link
              to="/courses/$course/measures/answer/$instrument"
              params={{ course: course.id, instrument: due.instrument }}
              className={buttonClass({ size: 'small' })}
            >
              {t('measures.due.answer', { instrument: name })}
            </Link>
          )}
          <FormOnDemand
            act="markMeasureDeclined"
            place={due.instrument}
            kind="quiet"
            words={t('measures.due.decline')}
            spoken={t('measures.due.declineOf', { instrument: name })}
          >
            {(close) => <Decline instrument={due.instrument} session={session} close={close} />}
          </FormOnDemand>
        </Row>
      )}
    </li>
  );
}

/** What is to be answered for the session that is on or comes next. */
export function Due() {
  const { t } = useTranslation();
  const { course, today } = useCourseView();
  const found = guide(course, today);
  if (!found || found.measures.length === 0)
    return <p className={classes(shapes.remark, css.faint)}>{t('measures.due.none')}</p>;
  const { session } = found.position;
  return (
    <>
      <p className={classes(shapes.remark, css.faint)}>
        {course.closing.closed ? t('measures.due.forFollowUp') : t('measures.due.forSession', { session })}
      </p>
      <ul className={css.list}>
        {found.measures.map((due) => (
          <OneDue key={due.instrument} due={due} session={session} />
        ))}
      </ul>
    </>
  );
}
