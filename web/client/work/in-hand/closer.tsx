import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import type { StepOutcome } from '#core/course/deficits/state.ts';
import { lastNumber } from '#core/course/sessions/attendance.ts';
import { tryOutResults } from '#core/course/try-outs/state.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { nameOf } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { SeenOfMine } from '#web/client/page/seen-of-mine.tsx';
import { WhoReads } from '#web/client/page/who-reads.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { HowSure } from './how-sure.tsx';

type Told = Omit<FormOf<'tellContactStep'>, 'status'> & { status?: FormOf<'tellContactStep'>['status'] };

/** Telling what came of a step, without blame: what went a little better comes first (DF-7). */
export function TellStep({ step, onSaid }: { step: string; onSaid: () => void }) {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const session = lastNumber(course);
  const start: Told = { stepId: step, betterThanExpected: '', outcome: '', ...(session > 0 && { session }) };
  const form = useActFormFrom(course.id, 'tellContactStep', start, step, (typed) => typed);
  const { status, betterThanExpected, outcome } = form.form;
  const submit = submits(async () => {
    if (await form.submit()) onSaid();
  });
  return (
    <form onSubmit={submit} noValidate aria-label={t('client.tryOuts.how')}>
      <Stack>
        <RadioList
          label={t('client.tryOuts.how')}
          options={tryOutResults.map((value) => ({ value, label: t(`client.tryOuts.result.${value}`) }))}
          value={status ?? null}
          onChange={(value) => form.change({ status: oneOf(tryOutResults, value) })}
          error={form.wrong('status')}
        />
        <TextArea
          label={t('client.work.inHand.better')}
          optional
          rows={2}
          value={betterThanExpected ?? ''}
          onChange={(words) => form.change({ betterThanExpected: words })}
        />
        <TextArea
          label={t('client.tryOuts.happened')}
          optional
          rows={2}
          value={outcome ?? ''}
          onChange={(words) => form.change({ outcome: words })}
        />
        <SeenOfMine written={{ betterThanExpected, outcome }} />
        <WhoReads says={t('client.work.fitReads', { who })} />
        <FormFoot form={form} go={t('client.tryOuts.tell')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}

function ToldOf({ told }: { told: StepOutcome }) {
  const { t, i18n } = useTranslation();
  const said = [told.betterThanExpected, told.outcome].filter(Boolean);
  return (
    <li dir="auto">
      {[`${dateInWords(told.on, i18n.language)}: ${t(`client.tryOuts.result.${told.status}`)}`, ...said].join(
        '. ',
      )}
    </li>
  );
}

/** My steps towards people, the least frightening first, what came of each, and how sure I am of what I practise (DF-1, DF-5 to DF-7). */
export function CloserToPeople() {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const { ladder, outcomes, skills, confidence, texts } = course.deficits;
  const history = texts.history?.text;
  const rows = [
    { title: t('client.work.inHand.otherwise'), lines: [history?.betterTimes] },
    { title: t('client.work.inHand.aloneAndMood'), lines: [texts.link?.text.words] },
  ];
  const none = rows.every(({ lines }) => lines.every((line) => !line));
  if (none && ladder.length + skills.length === 0) return null;
  return (
    <Part title={t('client.work.inHand.alone')}>
      {!none && <SaidList rows={rows} />}
      {ladder.length > 0 && (
        <ul className={css.items}>
          {ladder
            .toSorted((a, b) => a.text.fear - b.text.fear)
            .map(({ id, text }) => (
              <li key={id} className={shapes.ruledItem}>
                <h3 dir="auto">{text.step}</h3>
                <p dir="auto">{nameOf(course, text.personId) || text.whoOrWhere}</p>
                <p className={css.soft}>{t('client.work.inHand.fear', { count: text.fear })}</p>
                <ul className={css.lines}>
                  {(outcomes[id] ?? []).map((told, place) => (
                    <ToldOf key={`${told.on}-${String(place)}`} told={told} />
                  ))}
                </ul>
                {may('tellContactStep') && (
                  <ShutsOnceDone title={t('client.tryOuts.how')} level={4} there="once opened">
                    {(done) => <TellStep step={id} onSaid={done} />}
                  </ShutsOnceDone>
                )}
              </li>
            ))}
        </ul>
      )}
      <HowSure
        act="rateContactSkill"
        where={{}}
        skills={skills.map(({ id, text }) => ({ id, skill: text.skill, words: text.managedBefore }))}
        confidence={confidence}
      />
    </Part>
  );
}
