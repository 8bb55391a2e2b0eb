import { useTranslation } from 'react-i18next';
import { Part } from '../../../ui/layout.tsx';
import { saidDate } from '../../../when.ts';
import { useCourseHere } from '../course-frame.tsx';
import css from './record.module.css';

/** Every signed note, with what was added to it since. Drafts and private notes stay out. */
export function PrintedNotes() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseHere();
  const on = (date: string) => saidDate(date, i18n.language);
  const signed = course.notes.notes.flatMap((note) =>
    note.signed ? [{ ...note, signed: note.signed }] : [],
  );
  return (
    <Part title={t('record.printed.notes')}>
      {signed.length === 0 && <p className={css.soft}>{t('record.printed.noNotes')}</p>}
      {signed.map(({ session, text, signed: by, addenda }) => (
        <section key={session} className={css.note}>
          <h3>{t('record.printed.noteOf', { session })}</h3>
          <p className={css.words} dir="auto">
            {text}
          </p>
          <p className={css.soft}>{t('record.printed.signedOn', { on: on(by.on) })}</p>
          {addenda.map((one) => (
            <div key={one.id}>
              <p className={css.soft}>{t('record.printed.addedOn', { on: on(one.on) })}</p>
              <p className={css.words} dir="auto">
                {one.text}
              </p>
            </div>
          ))}
        </section>
      ))}
    </Part>
  );
}
