import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewAhead } from '#core/course/assessment/sick-role-sides.ts';
import { type EasedDuty, readiness } from '#core/course/assessment/sick-role-state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { SeenOfMine } from '#web/client/page/seen-of-mine.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { dayInWords } from '#web/ui/words/when.ts';

function CouldIAgain({ duty, onSaid }: { duty: EasedDuty; onSaid: () => void }) {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const [ready, choose] = useState<(typeof readiness)[number]>();
  const start = { duty: duty.id, ready: 'not_yet' as const, words: '' };
  const form = useActForm(course.id, 'tellOfEasedDuty', start, duty.id);
  const send = async () => {
    if ((await form.submit({ patch: { ready } })) === 'recorded') onSaid();
  };
  return (
    <Stack>
      <RadioList
        label={t('client.forNow.ready')}
        options={readiness.map((value) => ({ value, label: t(`client.forNow.readyIs.${value}`) }))}
        value={ready ?? null}
        onChange={(value) => choose(oneOf(readiness, value))}
        error={form.wrong('ready')}
      />
      <TextArea
        label={t('client.forNow.words')}
        optional
        rows={2}
        value={form.form.words ?? ''}
        onChange={(words) => form.change({ words })}
        error={form.wrong('words')}
      />
      <SeenOfMine written={{ words: form.form.words ?? '' }} words={form.form.words ?? ''} />
      <FormFoot
        form={form}
        go={t('client.forNow.send', { who })}
        kind="plain"
        isDisabled={!ready}
        onGo={() => void send()}
        saved="below"
      />
    </Stack>
  );
}

/** One thing that may wait: how, who does it meanwhile, when we look at it again, and whether I could do it again. */
export function MyDuty({ duty, holds }: { duty: EasedDuty; holds: boolean }) {
  const { t, i18n } = useTranslation();
  const { course, may } = useMyCourse();
  const { obligation, how, takenOverBy, state, told } = duty;
  const session = reviewAhead(course, duty);
  const isOver = state === 'ended';
  const last = told.at(-1);
  return (
    <li className={shapes.ruledItem} data-print={isOver ? 'never' : undefined}>
      <p dir="auto">
        <strong>{obligation}</strong>
      </p>
      {!isOver && how && <p dir="auto">{t('client.forNow.how', { how })}</p>}
      {!isOver && takenOverBy && <p dir="auto">{t('client.forNow.takenOver', { who: takenOverBy })}</p>}
      {state !== 'eased' && <p>{t(`client.forNow.state.${state}`)}</p>}
      {holds && !isOver && (
        <div data-print="never">
          <Stack>
            {session && <p className={css.soft}>{t('client.forNow.again', { session })}</p>}
            {last && (
              <div className={css.soft}>
                <p>{t(`client.forNow.told.${last.ready}`, { on: dayInWords(last.on, i18n.language) })}</p>
                {last.words && <p dir="auto">{last.words}</p>}
                {last.heard === 'not_yet' && last.ready !== 'not_yet' && <p>{t('client.forNow.waits')}</p>}
                <SeenOfMine written={last} words={last.words} />
              </div>
            )}
            {may('tellOfEasedDuty') && (
              <ShutsOnceDone title={t('client.forNow.tell', { duty: obligation })} level={3}>
                {(done) => <CouldIAgain duty={duty} onSaid={done} />}
              </ShutsOnceDone>
            )}
          </Stack>
        </div>
      )}
    </li>
  );
}
