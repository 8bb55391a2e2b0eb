import { useTranslation } from 'react-i18next';
import { useActForm } from '#web/app/forms/act-form.ts';
import { filledLines } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Quote } from '#web/ui/words/prose.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { FactsRead } from './facts-read.tsx';
import css from './opening.module.css';
import { OpeningPart } from './part.tsx';

function HopesForm() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'tellHopes', { words: '' });
  return (
    <div className={css.form}>
      <TextArea
        label={t('opening.hopes.words')}
        value={form.form.words}
        onChange={(words) => form.change({ words })}
        error={form.wrong('words')}
      />
      <FormFoot form={form} go={t('opening.record')} onGo={() => void form.submit()} />
    </div>
  );
}

function WishesForm() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const now = course.hopes.disclosure;
  const start = { words: now?.words ?? '', notYet: now?.notYet ?? [] };
  const form = useActForm(course.id, 'tellDisclosureWishes', start, 'new', { whileWaiting: 'stands' });
  const { words, notYet = [] } = form.form;
  return (
    <div className={css.form}>
      <TextArea
        label={t('opening.hopes.telling')}
        value={words}
        onChange={(text) => form.change({ words: text })}
        error={form.wrong('words')}
      />
      <ListEditor
        label={t('opening.hopes.notYet')}
        addLabel={t('opening.addLine')}
        optional
        order="free"
        lines={notYet}
        onChange={(lines) => form.change({ notYet: lines })}
        error={form.wrong('notYet')}
      />
      <FormFoot
        form={form}
        go={t('opening.record')}
        onGo={() => void form.submit({ patch: { notYet: filledLines(notYet) } })}
      />
    </div>
  );
}

/** What the client hopes for, and what they would rather not speak of yet (I-01). */
export function HopesPart() {
  const { t, i18n } = useTranslation();
  const { course, acts } = useCourseView();
  const { hopes, disclosure } = course.hopes;
  return (
    <OpeningPart
      part="hopes"
      says={hopes.at(-1)?.words ?? disclosure?.words}
      written={hopes.length > 0 || disclosure ? 'something' : 'nothing'}
      form={
        acts.includes('tellHopes') && (
          <>
            <HopesForm />
            <WishesForm />
          </>
        )
      }
    >
      {hopes.map(({ id, words, on, as }) => (
        <Quote key={id} by={t(`opening.hopes.by.${as}`, { on: dateInWords(on, i18n.language) })}>
          {words}
        </Quote>
      ))}
      {disclosure && (
        <FactsRead
          rows={[
            [t('opening.hopes.telling'), disclosure.words],
            [t('opening.hopes.notYet'), disclosure.notYet.join('; ')],
          ]}
        />
      )}
    </OpeningPart>
  );
}
