import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { type Clarification, correction } from '#core/course/issues/clarified-state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { WhoReads } from '#web/client/page/who-reads.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { Quote } from '#web/ui/words/prose.tsx';

const answers = answersOf(correction, 'fits');

function Correct({ of, onSaid }: { of: Clarification; onSaid: () => void }) {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const before = of.texts.correction;
  const start: FormOf<'correctRestatement'> = {
    clarificationId: of.id,
    fits: before?.text.fits ?? 'partly',
    words: before?.text.words ?? '',
    version: before?.version ?? 0,
  };
  const form = useActForm(course.id, 'correctRestatement', start, of.id);
  const send = async () => {
    if (await form.submit()) onSaid();
  };
  return (
    <Stack>
      <RadioList
        label={t('client.work.clarified.fits')}
        options={answers.map((value) => ({ value, label: t(`client.work.clarified.fit.${value}`) }))}
        value={form.form.fits}
        onChange={(value) => form.change({ fits: oneOf(answers, value) ?? 'partly' })}
      />
      <TextArea
        label={t('client.work.clarified.better')}
        rows={2}
        value={form.form.words}
        onChange={(words) => form.change({ words })}
        error={form.wrong('words')}
      />
      <WhoReads says={t('client.work.fitReads', { who })} />
      <FormFoot
        form={form}
        go={t('client.work.clarified.send')}
        kind="plain"
        onGo={() => void send()}
        saved="below"
      />
    </Stack>
  );
}

function OneClarified({ of }: { of: Clarification }) {
  const { t } = useTranslation();
  const { course, who, may } = useMyCourse();
  const agree = useAct(course.id, 'agreeStatement');
  const { restatement, correction: mine, statement } = of.texts;
  return (
    <Stack>
      <Quote by={t('client.work.clarified.mine')}>{of.words}</Quote>
      {restatement && <Quote by={t('client.work.clarified.theirs', { who })}>{restatement.text.words}</Quote>}
      {mine && <Quote by={t('client.work.clarified.mineAgain')}>{mine.text.words}</Quote>}
      {restatement && !of.agreed && may('correctRestatement') && (
        <ShutsOnceDone
          title={t(mine ? 'client.work.clarified.again' : 'client.work.clarified.fits')}
          level={3}
        >
          {(done) => <Correct of={of} onSaid={done} />}
        </ShutsOnceDone>
      )}
      {statement && (
        <>
          <p className={css.soft}>
            {t(of.agreed ? 'client.work.clarified.agreed' : 'client.work.clarified.proposed')}
          </p>
          <p className={css.said} dir="auto">
            {statement.text.words}
          </p>
        </>
      )}
      {statement && !of.agreed && may('agreeStatement') && (
        <div>
          <Button
            isPending={agree.isPending}
            onPress={() => agree.mutate({ form: { clarificationId: of.id, version: statement.version } })}
          >
            {t('client.work.clarified.agree')}
          </Button>
        </div>
      )}
      <Refused sentence={agree.error?.problem?.title} />
    </Stack>
  );
}

/** What I said, as my therapist understood it, what I say to that, and the words we agree on (T-03). */
export function Clarified() {
  const { t } = useTranslation();
  const { clarifications } = useMyCourse().course.issues;
  if (clarifications.length === 0) return null;
  return (
    <Part title={t('client.work.clarified.title')} id="clarified">
      {clarifications.toReversed().map((one) => (
        <OneClarified key={one.id} of={one} />
      ))}
    </Part>
  );
}
