import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { leadOf } from '#core/course/closing/measured-outcome.ts';
import type { Course } from '#core/course/course.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { hasWording } from '#core/instruments/wording/in-wording.ts';
import { ledBy } from '#core/outcomes/led-by.ts';
import { fromMemory, nhsMeasure } from '#core/outcomes/measure-thresholds.ts';
import { descriptorOf, ownMeasureOf, type Problem, problems } from '#core/protocols/protocol/problem.ts';
import { inWords } from '#core/words/in-words.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useInstruments } from '#web/app/instruments.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import css from './opening.module.css';
import { OpeningPart } from './part.tsx';

/** What the form of therapy this course follows is mostly for. */
const suggestedFor = (course: Course): Problem | undefined => protocolFollowedBy(course)?.problem;

function ProblemForm() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const suggested = suggestedFor(course);
  const start = { problem: course.diagnosis.problem?.problem ?? suggested ?? 'depression', called: '' };
  const form = useActForm(course.id, 'recordProblem', start);
  const name = protocolFollowedBy(course)?.name;
  return (
    <div className={css.form}>
      {suggested && name && (
        <p className={css.faint}>
          {t('opening.problem.suggested', { form: name, problem: t(`opening.problem.is.${suggested}`) })}
        </p>
      )}
      <Select
        label={t('opening.problem.choose')}
        options={problems.map((value) => ({ value, label: t(`opening.problem.is.${value}`) }))}
        value={form.form.problem}
        onChange={(chosen) => form.change({ problem: problems.find((one) => one === chosen) })}
      />
      {form.form.problem === 'other' && (
        <TextField
          label={t('opening.problem.called')}
          optional
          value={form.form.called ?? ''}
          onChange={(called) => form.change({ called })}
        />
      )}
      <FormFoot form={form} go={t('opening.record')} onGo={() => void form.submit()} />
    </div>
  );
}

/** Which measures the outcome of this problem is read by, and what stands in the way of its own. */
function ReadBy({ problem }: { problem: Problem }) {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const instruments = useInstruments();
  const nameOf = (id: string) => instruments.get(id)?.shortName ?? id.toUpperCase();
  const lead = leadOf(course);
  const usual = ledBy();
  const own = ownMeasureOf(descriptorOf(problem));
  const read = [lead.measure, ...(lead.beside ? [lead.beside.measure] : [])];
  const instrument = own === null ? undefined : instruments.get(own);
  const isOfForm = lead.measure !== usual.measure || lead.beside === null;
  const state = isOfForm ? 'ofForm' : own === null ? 'usual' : read.includes(own) ? 'own' : 'waits';
  const says = {
    measures: inWords(read.map(nameOf)),
    own: own === null ? '' : nameOf(own),
    instead: usual.beside ? nameOf(usual.beside.measure) : '',
  };
  return (
    <>
      <p>{t(`opening.problem.pair.${state}`, says)}</p>
      {instrument && !hasWording(instrument) && <p>{t('opening.problem.licence', says)}</p>}
      {instrument && acts.includes('answerMeasure') && (
        <p>
          <Link
            to="/courses/$course/measures/answer/$instrument"
            params={{ course: course.id, instrument: instrument.id }}
            className={standingLinkClass}
          >
            {t('opening.problem.toMeasure', says)}
          </Link>
        </p>
      )}
      {own !== null && nhsMeasure(own)?.certainty === fromMemory && (
        <p>{t('opening.problem.fromMemory', says)}</p>
      )}
      <p className={css.faint}>{t('opening.problem.source')}</p>
    </>
  );
}

/** The problem the course is for, as a service reports it, and the pair of measures that follows. Measures reference, section 6. */
export function ProblemPart() {
  const { t, i18n } = useTranslation();
  const { course, acts } = useCourseView();
  const { problem } = course.diagnosis;
  return (
    <OpeningPart
      part="problem"
      says={problem && (problem.called || t(`opening.problem.is.${problem.problem}`))}
      written={problem ? 'something' : 'nothing'}
      form={acts.includes('recordProblem') && <ProblemForm />}
    >
      {problem && (
        <>
          <p>
            <strong>{problem.called || t(`opening.problem.is.${problem.problem}`)}</strong>{' '}
            <span className={css.faint}>
              {t('opening.problem.recorded', { on: dateInWords(problem.on, i18n.language) })}
            </span>
          </p>
          <ReadBy problem={problem.problem} />
        </>
      )}
    </OpeningPart>
  );
}
