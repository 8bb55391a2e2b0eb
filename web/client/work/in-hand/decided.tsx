import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { type Decision, decisionOption } from '#core/course/decisions/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { WhoReads } from '#web/client/page/who-reads.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

const safety = answersOf(decisionOption, 'safe');
type Idea = Omit<FormOf<'writeOption'>, 'safe'> & { safe?: FormOf<'writeOption'>['safe'] };

/** Adding something I could do: my ideas come first (T-06). */
function AddIdea({ decision, onSaid }: { decision: string; onSaid: () => void }) {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const start: Idea = { decisionId: decision, label: '', whose: 'client' };
  const form = useActFormFrom(course.id, 'writeOption', start, decision, (typed) => typed);
  const submit = submits(async () => {
    if (await form.submit()) onSaid();
  });
  return (
    <form onSubmit={submit} noValidate aria-label={t('client.work.inHand.idea')}>
      <Stack>
        <TextField
          label={t('client.work.inHand.ideaWhat')}
          value={form.form.label}
          onChange={(label) => form.change({ label })}
          error={form.wrong('label')}
        />
        <RadioList
          label={t('client.work.inHand.ideaSafe')}
          layout="inline"
          options={safety.map((value) => ({ value, label: t(`client.work.inHand.safe.${value}`) }))}
          value={form.form.safe ?? null}
          onChange={(value) => form.change({ safe: oneOf(safety, value) })}
          error={form.wrong('safe')}
        />
        <WhoReads says={t('client.work.fitReads', { who })} />
        <FormFoot form={form} go={t('client.work.inHand.ideaGo')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}

/** What I could do, what I chose and why, and what came of it. */
function Decided({ decision }: { decision: Decision }) {
  const { t, i18n } = useTranslation();
  const { may } = useMyCourse();
  const { texts, options, choices } = decision;
  const choice = choices.at(-1);
  const chosen = options.find(({ id }) => id === choice?.optionId)?.text;
  const rows = [
    {
      title: t('client.work.inHand.could'),
      lines: options
        .map(({ text }) => text)
        .filter((text) => text !== chosen)
        .map(({ label, prosMe, consMe }) =>
          [
            label,
            prosMe && t('client.work.inHand.for', { what: prosMe }),
            consMe && t('client.work.inHand.against', { what: consMe }),
          ]
            .filter(Boolean)
            .join(' · '),
        ),
    },
    {
      title: t('client.work.inHand.chose'),
      lines: choice
        ? [
            [chosen?.label, choice.planDate && dateInWords(choice.planDate, i18n.language)]
              .filter(Boolean)
              .join(' · '),
            choice.whyChosen,
          ]
        : [],
    },
    { title: t('client.work.inHand.backup'), lines: [choice?.backup] },
    {
      title: t('client.work.inHand.cameOfIt'),
      lines: [texts.review?.text.happened, texts.review?.text.learned],
    },
  ];
  return (
    <Part title={t('client.work.inHand.decision', { what: texts.frame?.text.problem ?? '' })}>
      <SaidList rows={rows} />
      {may('writeOption') && !choice && (
        <ShutsOnceDone title={t('client.work.inHand.idea')} level={3} there="once opened">
          {(done) => <AddIdea decision={decision.id} onSaid={done} />}
        </ShutsOnceDone>
      )}
    </Part>
  );
}

/** The same for each decision. */
export function Decisions() {
  const { decisions } = useMyCourse().course.decisions;
  return decisions.toReversed().map((decision) => <Decided key={decision.id} decision={decision} />);
}
