import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isAskedNow } from '#core/course/measures/asked-now.ts';
import { isHistory } from '#core/course/measures/old-papers.ts';
import { outside } from '#core/days/ages.ts';
import { positionOf } from '#core/guide/course-clock.ts';
import { followed } from '#core/guide/followed.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import type { Answer } from '#core/instruments/scoring/answers.ts';
import { score } from '#core/instruments/scoring/score.ts';
import { hasWording } from '#core/instruments/wording/in-wording.ts';
import type { Sent } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { inOrder, questionsAsked, type Sheet } from '#web/both/measures/answers.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { DateField } from '#web/ui/fields/date.tsx';
import { OpenNumberField } from '#web/ui/fields/number.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice } from '#web/ui/words/notice.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import { goToQuestion, useDigits } from './digits.ts';
import css from './measures.module.css';
import { Question } from './question.tsx';

const ways = ['with-therapist', 'paper'] as const;

interface AnswerFormProps {
  instrument: Instrument;
  onSent: (sent: Sent) => void;
}

interface LongBeforeProps {
  instrument: Instrument;
  on: string;
  answers: Answer[];
  way: string | undefined;
}

/** A day of long before the course is asked about before it is recorded, and so is what the form says of safety. IPT protocol reference, 9.3. */
function LongBefore({ instrument, on, answers, way = '' }: LongBeforeProps) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const said = (day: string) => dayInWords(day, i18n.language);
  const opened = course.opening.opened?.on;
  if (!opened || !on || !isHistory(course, instrument, on)) return null;
  const asks = score(instrument, answers).riskItems.length > 0;
  const isNow = isAskedNow(
    course,
    { instrument: instrument.id, answers, administered: way },
    { as: 'therapist' },
  );
  return (
    <Notice kind="warn" title={t('measures.answer.longBefore.title', { on: said(on) })}>
      <p>{t('measures.answer.longBefore.says', { opened: said(opened) })}</p>
      {asks && <p>{t(`measures.answer.longBefore.${isNow ? 'alarm' : 'ask'}`)}</p>}
    </Notice>
  );
}

/** All the questions on one screen; digits choose and the cursor goes on by itself. */
export function AnswerForm({ instrument, onSent }: AnswerFormProps) {
  const { t } = useTranslation();
  const { course, today, client } = useCourseView();
  const questions = questionsOf(instrument);
  const follows = followed(course);
  const session = follows && !course.closing.closed ? positionOf(course, follows, today).session : undefined;
  const start = {
    instrument: instrument.id,
    answers: questions.map((): Answer => null),
    session,
    administered: 'with-therapist' as const,
    despiteAge: '',
  };
  const form = useActForm(course.id, 'answerMeasure', start, instrument.id);
  const [on, setOn] = useState(today);
  const { answers, administered } = form.form;
  const answerOf = (n: number) => (answers[questions.findIndex((item) => item.n === n)] ?? null) as Answer;
  const sheet: Sheet = Object.fromEntries(questions.map(({ n }) => [String(n), answerOf(n)]));
  const asked = questionsAsked(instrument, sheet);
  const answered = asked.filter(({ n }) => answerOf(n) !== null).length;

  useEffect(() => goToQuestion(questionsOf(instrument)[0]?.n), [instrument]);

  const put = (n: number, answer: Answer) =>
    form.change({ answers: questions.map((item) => (item.n === n ? answer : answerOf(item.n))) });

  useDigits((n, key) => {
    const item = asked.find((each) => each.n === n);
    const set = item?.answers ? instrument.responseSets[item.answers] : undefined;
    if (!item || !Array.isArray(set)) return;
    if (key === 'Backspace') return put(n, null);
    const isNotApplicable = key.toLowerCase() === 'n';
    if (isNotApplicable ? !item.notApplicable : !set.some(({ value }) => value === Number(key))) return;
    const answer: Answer = isNotApplicable ? 'N/A' : Number(key);
    put(n, answer);
    const next = questionsAsked(instrument, { ...sheet, [n]: answer });
    const after = next[next.findIndex((each) => each.n === n) + 1];
    setTimeout(() => (after ? goToQuestion(after.n) : document.getElementById('record-answers')?.focus()));
  });

  const submit = submits(async () => {
    const wording = administered === 'paper' ? undefined : instrument.wording;
    const became = await form.submit({
      on: on || undefined,
      patch: { answers: inOrder(instrument, sheet), wording },
    });
    if (became) onSent(became);
  });

  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={t('measures.answer.form', { instrument: instrument.shortName })}
    >
      <Stack gap="section">
        <div className={shapes.fieldsBeside}>
          <RadioList
            label={t('measures.answer.how')}
            layout="inline"
            options={ways.map((value) => ({ value, label: t(`measures.administered.${value}`) }))}
            value={administered ?? null}
            onChange={(chosen) => form.change({ administered: oneOf(ways, chosen) })}
          />
          <OpenNumberField
            label={t('measures.answer.session')}
            hint={t('measures.answer.sessionHint')}
            minValue={1}
            value={form.form.session}
            onChange={(value) => form.change({ session: value })}
            error={form.wrong('session')}
          />
          <DateField
            label={t('measures.answer.on')}
            about="gone by"
            asks="a whole day"
            value={on}
            onChange={setOn}
          />
        </div>
        <LongBefore instrument={instrument} on={on} answers={inOrder(instrument, sheet)} way={administered} />
        {outside(instrument.agesAsked, client.born ?? undefined, on || today) !== undefined && (
          <TextField
            label={t('measures.answer.despiteAge', { instrument: instrument.shortName })}
            hint={t('measures.answer.despiteAgeHint', { from: instrument.agesAsked?.from })}
            value={form.form.despiteAge ?? ''}
            onChange={(despiteAge) => form.change({ despiteAge })}
          />
        )}
        {!hasWording(instrument) && (
          <p className={classes(shapes.remark, css.faint)}>{t('measures.library.skeleton')}</p>
        )}
        {instrument.stem && <p className={css.stem}>{instrument.stem}</p>}
        {!instrument.stem && instrument.anchors && (
          <p className={classes(shapes.remark, css.faint)}>{instrument.anchors}</p>
        )}
        <p className={classes(shapes.remark, css.faint)}>
          {t(
            asked.some((item) => item.notApplicable)
              ? 'measures.answer.keysNotApplicable'
              : 'measures.answer.keys',
          )}
        </p>
        <div className={css.questions}>
          {asked.map((item) => (
            <Question
              key={item.n}
              instrument={instrument}
              item={item}
              answer={answerOf(item.n)}
              onAnswer={(answer) => put(item.n, answer)}
            />
          ))}
        </div>
        <FormFoot
          form={{ ...form, sentence: form.sentence ?? form.wrong('answers') }}
          go={t('measures.answer.go')}
          id="record-answers"
          more={
            <span className={classes(shapes.remark, css.faint)}>
              {t('measures.answer.count', { answered, of: asked.length })}
            </span>
          }
        />
        {instrument.licence.attribution && (
          <p className={classes(shapes.remark, css.faint)}>{instrument.licence.attribution}</p>
        )}
      </Stack>
    </form>
  );
}
