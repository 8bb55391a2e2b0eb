import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { rowsLacking } from '#core/course/sheets/lacking.ts';
import { answers, type SheetEntry, type SheetVersion } from '#core/course/sheets/state.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { useAnswerTo } from '#web/client/page/answer-to.ts';
import { useWhoReads, WhoReads } from '#web/client/page/who-reads.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';

interface SaidOfProps {
  entry: SheetEntry;
  now: SheetVersion;
}

/** Whether it fits, and what I would change. No answer is chosen beforehand, so that none leads. */
export function DoesSheetFit({ sheet, entry, now }: SaidOfProps & { sheet: Sheet }) {
  const { t } = useTranslation();
  const { course, who, may } = useMyCourse();
  const { chosen, choose } = useAnswerTo(answers, now.version);
  const start: FormOf<'agreeSheet'> = { entry: entry.id, version: now.version, answer: 'no', words: '' };
  const form = useActForm(course.id, 'agreeSheet', start, entry.id);
  const answered = entry.answers.findLast(({ version }) => version === now.version);
  if (answered) return <p>{t(`client.sheets.answered.${answered.answer}`)}</p>;
  if (!may('agreeSheet')) return null;
  if (rowsLacking(sheet, now.fields).length > 0) return <p>{t('client.sheets.notWhole')}</p>;
  return (
    <Stack>
      <RadioList
        label={t('client.sheets.fit')}
        options={answers.map((value) => ({ value, label: t(`client.sheets.fits.${value}`) }))}
        value={chosen ?? null}
        onChange={choose}
      />
      <TextArea
        label={t('client.sheets.edits')}
        optional
        value={form.form.words ?? ''}
        onChange={(words) => form.change({ words })}
        error={form.wrong('words')}
      />
      <WhoReads says={t('client.sheets.saidReads', { who })} />
      <FormFoot
        form={form}
        go={t('client.sheets.send')}
        kind="plain"
        isDisabled={!chosen}
        onGo={() => void form.submit({ patch: { version: now.version, answer: chosen } })}
        saved="below"
      />
    </Stack>
  );
}

function Comment({ entry, now, onSaid }: SaidOfProps & { onSaid: () => void }) {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const whoReads = useWhoReads();
  const start: FormOf<'commentSheet'> = { entry: entry.id, version: now.version, words: '' };
  const form = useActForm(course.id, 'commentSheet', start, entry.id);
  const send = async () => {
    if ((await form.submit()) === 'recorded') onSaid();
  };
  return (
    <Stack>
      <TextArea
        label={t('client.sheets.comment')}
        hint={t('client.sheets.commentHint')}
        privacy={whoReads(t('client.sheets.saidReads', { who }))}
        value={form.form.words}
        onChange={(words) => form.change({ words })}
        error={form.wrong('words')}
      />
      <FormFoot
        form={form}
        go={t('client.sheets.send')}
        kind="plain"
        onGo={() => void send()}
        saved="below"
      />
    </Stack>
  );
}

/** What I say of it in my own words; it stays with the version that I read. */
export function SayOfSheet({ entry, now }: SaidOfProps) {
  const { t } = useTranslation();
  const { may } = useMyCourse();
  if (!may('commentSheet')) return null;
  return (
    <ShutsOnceDone title={t('client.sheets.say')}>
      {(done) => <Comment entry={entry} now={now} onSaid={done} />}
    </ShutsOnceDone>
  );
}
