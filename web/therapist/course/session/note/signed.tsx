import { useTranslation } from 'react-i18next';
import type { Note } from '#core/course/notes/state.ts';
import { useNameOf } from '#web/app/colleagues.ts';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { LongText } from '#web/ui/words/long-text.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

/** A signed note: read, added to, shared or taken back; never edited. */
export function NoteSigned({ session: { view, n, may }, note }: { session: SessionView; note: Note }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const nameOf = useNameOf();
  const { course } = view;
  const share = useAct(course.id, 'shareNote');
  const withdraw = useAct(course.id, 'withdrawNote');
  const { form, change, ...rest } = useActForm(course.id, 'addToNote', { session: n, text: '' }, String(n));
  const isShared = note.shared === 'shared';
  return (
    <Stack>
      <p role="status">
        {note.signed?.as === 'cover'
          ? t('session.note.signedAsCover', { on: day(note.signed.on), name: nameOf(note.signed.by) })
          : t('session.note.signedOn', { on: day(note.signed?.on) })}
      </p>
      <LongText text={note.text} />
      {note.addenda.map(({ id, on, text }) => (
        <div key={id}>
          <p className={shapes.fine}>{t('session.note.addedOn', { on: day(on) })}</p>
          <LongText text={text} />
        </div>
      ))}
      <Row>
        {may('shareNote') && !isShared && (
          <Button isPending={share.isPending} onPress={() => share.mutate({ form: { session: n } })}>
            {t('session.note.share')}
          </Button>
        )}
        {may('withdrawNote') && isShared && (
          <Button isPending={withdraw.isPending} onPress={() => withdraw.mutate({ form: { session: n } })}>
            {t('session.note.withdraw')}
          </Button>
        )}
        <span className={shapes.fine}>{t(`session.note.${note.shared}`)}</span>
      </Row>
      <Refused sentence={share.error?.problem?.title ?? withdraw.error?.problem?.title} />
      {may('addToNote') && (
        <Disclosure title={t('session.note.add')}>
          <QuickForm {...rest} go={t('session.note.addGo')}>
            <TextArea
              label={t('session.note.addition')}
              value={form.text}
              onChange={(text) => change({ text })}
              error={rest.wrong('text')}
            />
          </QuickForm>
        </Disclosure>
      )}
    </Stack>
  );
}
