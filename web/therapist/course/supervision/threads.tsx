import { useTranslation } from 'react-i18next';
import type { Thread } from '#core/course/supervision/state.ts';
import { waitsFor } from '#core/course/supervision/threads.ts';
import { useNameOf } from '#web/app/colleagues.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import css from './supervision.module.css';

function Answer({ of, onDone }: { of: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { form, change, ...rest } = useActForm(course.id, 'answerSupervision', { of, words: '' }, of);
  return (
    <QuickForm {...rest} onDone={onDone} go={t('course.supervision.answerGo')}>
      <TextArea
        label={t('course.supervision.answer')}
        rows={3}
        value={form.words}
        onChange={(words) => change({ words })}
        error={rest.wrong('words')}
      />
    </QuickForm>
  );
}

function Ask({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { form, change, ...rest } = useActForm(course.id, 'askSupervision', { words: '' });
  return (
    <QuickForm {...rest} onDone={onDone} go={t('course.supervision.askGo')}>
      <TextArea
        label={t('course.supervision.question')}
        rows={3}
        value={form.words}
        onChange={(words) => change({ words })}
        error={rest.wrong('words')}
      />
    </QuickForm>
  );
}

function WriteNote({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { form, change, ...rest } = useActForm(course.id, 'noteToTherapist', { words: '' });
  return (
    <QuickForm {...rest} onDone={onDone} go={t('course.supervision.noteGo')}>
      <TextArea
        label={t('course.supervision.note')}
        hint={t('course.supervision.noteHint')}
        rows={3}
        value={form.words}
        onChange={(words) => change({ words })}
        error={rest.wrong('words')}
      />
    </QuickForm>
  );
}

function One({ one }: { one: Thread }) {
  const { t } = useTranslation();
  const { acts, as, therapist } = useCourseView();
  const { day } = useDaysInWords();
  const nameOf = useNameOf();
  const waits = waitsFor(one);
  return (
    <li className={css.thread}>
      <h3 className={css.head}>
        {t(one.from === 'therapist' ? 'course.supervision.asked' : 'course.supervision.noted', {
          name: nameOf(one.by),
          on: day(one.on),
        })}
        {waits && (
          <Badge tone={waits === as ? 'warn' : 'plain'}>
            {waits === as
              ? t('course.supervision.waitsYou')
              : t(`course.supervision.waitsFor.${waits}`, { therapist })}
          </Badge>
        )}
      </h3>
      <p className={css.said} dir="auto">
        {one.words}
      </p>
      {one.answers.map(({ id, by, on, words }) => (
        <div key={id} className={css.answer}>
          <p className={css.soft}>{t('course.supervision.answered', { name: nameOf(by), on: day(on) })}</p>
          <p className={css.said} dir="auto">
            {words}
          </p>
        </div>
      ))}
      {acts.includes('answerSupervision') && (
        <div data-print="never">
          <ShutsOnceDone
            title={t(waits === as ? 'course.supervision.answerIt' : 'course.supervision.addTo')}
            level={4}
            open={waits === as ? 'at first' : 'on demand'}
          >
            {(done) => <Answer of={one.id} onDone={done} />}
          </ShutsOnceDone>
        </div>
      )}
    </li>
  );
}

/** So many that are answered stand open; those before them on demand. */
const shown = 2;

/** What the therapist asks and what the supervisor notes, each with its answers: what waits first, the newest before the others. */
export function Threads() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const { threads } = course.supervision;
  const waiting = threads.filter((one) => waitsFor(one) !== null);
  const answered = threads.filter((one) => waitsFor(one) === null).toReversed();
  const earlier = answered.slice(shown);
  return (
    <Part title={t('course.supervision.threads')}>
      {threads.length === 0 && <p className={css.soft}>{t('course.supervision.noThreads')}</p>}
      <ul className={css.threads}>
        {[...waiting, ...answered.slice(0, shown)].map((one) => (
          <One key={one.id} one={one} />
        ))}
      </ul>
      {earlier.length > 0 && (
        <Disclosure title={t('course.supervision.earlier', { count: earlier.length })}>
          <ul className={css.threads}>
            {earlier.map((one) => (
              <One key={one.id} one={one} />
            ))}
          </ul>
        </Disclosure>
      )}
      {acts.includes('askSupervision') && (
        <ShutsOnceDone title={t('course.supervision.ask')}>{(done) => <Ask onDone={done} />}</ShutsOnceDone>
      )}
      {acts.includes('noteToTherapist') && (
        <ShutsOnceDone title={t('course.supervision.writeNote')}>
          {(done) => <WriteNote onDone={done} />}
        </ShutsOnceDone>
      )}
    </Part>
  );
}
