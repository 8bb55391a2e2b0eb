import { useTranslation } from 'react-i18next';
import { becameOfIt, type DeletionAsk } from '#core/course/deletion/state.ts';
import { deletionsWaiting } from '#core/course/deletion/waiting.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Quote } from '#web/ui/words/prose.tsx';
import { dayInWords } from '#web/ui/words/when.ts';

function Answer({ ask, onSaid }: { ask: string; onSaid: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'answerDeletion', { ask, became: 'taken_out', words: '' }, ask);
  const { became = 'taken_out', words } = form.form;
  const send = async () => {
    if ((await form.submit()) === 'recorded') onSaid();
  };
  return (
    <Stack>
      <RadioList
        label={t('record.takeOut.became')}
        options={becameOfIt.map((value) => ({ value, label: t(`record.takeOut.becameIs.${value}`) }))}
        value={became}
        onChange={(value) => form.change({ became: oneOf(becameOfIt, value) ?? 'taken_out' })}
      />
      <TextArea
        label={t('record.takeOut.words')}
        hint={t('record.takeOut.wordsHint')}
        optional={became === 'taken_out'}
        value={words ?? ''}
        onChange={(typed) => form.change({ words: typed })}
        error={form.wrong('words')}
      />
      <FormFoot form={form} go={t('record.takeOut.go')} onGo={() => void send()} />
    </Stack>
  );
}

function OneAsk({ ask: { id, what, words, on } }: { ask: DeletionAsk }) {
  const { t, i18n } = useTranslation();
  const { acts } = useCourseView();
  return (
    <li className={shapes.ruledItem}>
      {words && <Quote>{words}</Quote>}
      <p>{t(`record.takeOut.asked.${what}`, { on: dayInWords(on, i18n.language) })}</p>
      {acts.includes('answerDeletion') && (
        <ShutsOnceDone title={t('record.takeOut.answer')}>
          {(done) => <Answer ask={id} onSaid={done} />}
        </ShutsOnceDone>
      )}
    </li>
  );
}

/** What the client asks to have taken out, above the entries that are struck out for it, until it is answered. */
export function AskedToTakeOut() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const waiting = deletionsWaiting(course);
  if (waiting.length === 0) return null;
  return (
    <Part title={t('record.takeOut.title')}>
      <p className={shapes.remark}>{t('record.takeOut.lead')}</p>
      <ul className={shapes.plainList}>
        {waiting.map((ask) => (
          <OneAsk key={ask.id} ask={ask} />
        ))}
      </ul>
    </Part>
  );
}
