import { useTranslation } from 'react-i18next';
import { useActForm } from '#web/app/forms/act-form.ts';
import { filledLines } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { WrittenByTherapist } from '#web/client/page/written-by.tsx';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';

function TellHope({ onSaid }: { onSaid: () => void }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const form = useActForm(course.id, 'tellHopes', { words: '' });
  const submit = submits(async () => {
    if (await form.submit()) onSaid();
  });
  return (
    <form noValidate aria-label={t('choice.hopes.add')} onSubmit={submit}>
      <Stack>
        <TextArea
          label={t('choice.hopes.words')}
          rows={2}
          value={form.form.words}
          onChange={(words) => form.change({ words })}
          error={form.wrong('words')}
        />
        <FormFoot form={form} go={t('choice.matters.save')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}

/** What I hope for, each as I told it (I-01). */
export function MyHopes() {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const { hopes } = course.hopes;
  if (hopes.length === 0 && !may('tellHopes')) return null;
  return (
    <Part title={t('choice.hopes.title')}>
      {hopes.map(({ id, words, as }) => (
        <div key={id}>
          <p className={css.said} dir="auto">
            {words}
          </p>
          {as === 'therapist' && <WrittenByTherapist />}
        </div>
      ))}
      {may('tellHopes') && (
        <ShutsOnceDone title={t('choice.hopes.add')} there="once opened">
          {(done) => <TellHope onSaid={done} />}
        </ShutsOnceDone>
      )}
    </Part>
  );
}

function TellWishes({ onSaid }: { onSaid: () => void }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const { words = '', notYet = [] } = course.hopes.disclosure ?? {};
  const form = useActForm(course.id, 'tellDisclosureWishes', { words, notYet }, 'mine', {
    whileWaiting: 'stands',
  });
  const subjects = form.form.notYet ?? [];
  const submit = submits(async () => {
    if (await form.submit({ patch: { notYet: filledLines(subjects) } })) onSaid();
  });
  return (
    <form noValidate aria-label={t('choice.wishes.say')} onSubmit={submit}>
      <Stack>
        <TextArea
          label={t('choice.wishes.words')}
          rows={2}
          value={form.form.words}
          onChange={(typed) => form.change({ words: typed })}
          error={form.wrong('words')}
        />
        <ListEditor
          label={t('choice.wishes.notYet')}
          addLabel={t('client.plan.addLine')}
          optional
          order="free"
          lines={subjects}
          onChange={(lines) => form.change({ notYet: lines })}
          error={form.wrong('notYet')}
        />
        <FormFoot form={form} go={t('choice.matters.save')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}

/** What I would rather leave for now, and how much I wish to tell: mine to say, and to change (I-01; IPT protocol reference, 9.6). */
export function MyWishes() {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const { disclosure } = course.hopes;
  if (!disclosure && !may('tellDisclosureWishes')) return null;
  return (
    <Part title={t('choice.wishes.title')}>
      <p className={css.soft}>{t('choice.wishes.lead')}</p>
      {disclosure && (
        <>
          <p className={css.said} dir="auto">
            {disclosure.words}
          </p>
          {disclosure.as === 'therapist' && <WrittenByTherapist />}
          <ul className={css.lines}>
            {disclosure.notYet.map((subject) => (
              <li key={subject} dir="auto">
                {subject}
              </li>
            ))}
          </ul>
        </>
      )}
      {may('tellDisclosureWishes') && (
        <ShutsOnceDone
          title={t(disclosure ? 'choice.wishes.again' : 'choice.wishes.say')}
          there="once opened"
        >
          {(done) => <TellWishes onSaid={done} />}
        </ShutsOnceDone>
      )}
    </Part>
  );
}
