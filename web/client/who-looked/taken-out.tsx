import { useTranslation } from 'react-i18next';
import { type DeletionAsk, howMuch } from '#core/course/deletion/state.ts';
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
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';
import { dayInWords } from '#web/ui/words/when.ts';

function Ask({ onSaid }: { onSaid: () => void }) {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const form = useActForm(course.id, 'askDeletion', { what: 'part', words: '' });
  const { what, words } = form.form;
  const send = async () => {
    if ((await form.submit()) === 'recorded') onSaid();
  };
  return (
    <Stack>
      <WhoReads says={t('client.whoLooked.takeOut.reads', { who })} />
      <RadioList
        label={t('client.whoLooked.takeOut.what')}
        options={howMuch.map((value) => ({ value, label: t(`client.whoLooked.takeOut.much.${value}`) }))}
        value={what ?? 'part'}
        onChange={(value) => form.change({ what: oneOf(howMuch, value) ?? 'part' })}
        error={form.wrong('what')}
      />
      <TextArea
        label={t(`client.whoLooked.takeOut.words.${what ?? 'part'}`)}
        hint={what === 'all' ? undefined : t('client.whoLooked.takeOut.wordsHint')}
        optional={what === 'all'}
        value={words ?? ''}
        onChange={(typed) => form.change({ words: typed })}
        error={form.wrong('words')}
      />
      <FormFoot
        form={form}
        go={t('client.whoLooked.takeOut.go', { who })}
        onGo={() => void send()}
        saved="below"
      />
    </Stack>
  );
}

function OneAsk({ ask }: { ask: DeletionAsk }) {
  const { t, i18n } = useTranslation();
  const { course, may, who } = useMyCourse();
  const withdraw = useAct(course.id, 'withdrawDeletion');
  const { id, what, words, on, withdrawn, answered } = ask;
  const day = (one: string) => dayInWords(one, i18n.language);
  const isWaiting = !withdrawn && !answered;
  return (
    <li className={shapes.ruledItem}>
      <p className={css.said} dir="auto">
        {words || t('client.whoLooked.takeOut.much.all')}
      </p>
      <p className={css.soft}>
        {t(`client.whoLooked.takeOut.asked.${what}`, { on: day(on) })}{' '}
        {withdrawn && t('client.whoLooked.takeOut.withdrawn', { on: day(withdrawn) })}
        {isWaiting && t('client.whoLooked.takeOut.waits', { who })}
      </p>
      {answered && (
        <>
          <p>{t(`client.whoLooked.takeOut.became.${answered.became}`, { who, on: day(answered.on) })}</p>
          {answered.words && <p dir="auto">{answered.words}</p>}
        </>
      )}
      {isWaiting && may('withdrawDeletion') && (
        <div>
          <Button
            size="small"
            isPending={withdraw.isPending}
            onPress={() => withdraw.mutate({ form: { ask: id } })}
          >
            {t('client.whoLooked.takeOut.withdraw')}
          </Button>
        </div>
      )}
      <Refused sentence={withdraw.error?.problem?.title} />
    </li>
  );
}

/** Asking for one thing, or all, to be taken out of my record; and what became of what I asked. */
export function TakenOut() {
  const { t } = useTranslation();
  const { course, may, who } = useMyCourse();
  const { asks } = course.deletion;
  if (asks.length === 0 && !may('askDeletion')) return null;
  return (
    <Part title={t('client.whoLooked.takeOut.title')}>
      <p>{t('client.whoLooked.takeOut.lead', { who })}</p>
      {asks.length > 0 && (
        <ul className={css.items}>
          {asks.toReversed().map((ask) => (
            <OneAsk key={ask.id} ask={ask} />
          ))}
        </ul>
      )}
      {may('askDeletion') && (
        <ShutsOnceDone title={t('client.whoLooked.takeOut.open')}>
          {(done) => <Ask onSaid={done} />}
        </ShutsOnceDone>
      )}
    </Part>
  );
}
