import { useTranslation } from 'react-i18next';
import { consentTo } from '#core/course/consent/answers.ts';
import { drawnToRate, sessionsToDraw } from '#core/course/supervision/sessions-to-draw.ts';
import { useNameOf } from '#web/app/colleagues.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { NumberField } from '#web/ui/fields/number.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import css from './supervision.module.css';

function Draw({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { form, change, ...rest } = useActForm(course.id, 'drawSessions', { many: 2 });
  return (
    <QuickForm {...rest} onDone={onDone} go={t('course.supervision.drawGo')}>
      <NumberField
        label={t('course.supervision.howMany')}
        minValue={1}
        maxValue={4}
        value={form.many}
        onChange={(many) => change({ many })}
        error={rest.wrong('many')}
      />
    </QuickForm>
  );
}

/** Which sessions may be drawn, what was drawn and by which number, and the draw itself: by lot, so that nobody chooses what is looked at. IPT protocol reference, 8.3. */
export function Drawn() {
  const { t } = useTranslation();
  const { course, acts, as } = useCourseView();
  const { me } = useSignedIn();
  const { day } = useDaysInWords();
  const listed = useListed();
  const nameOf = useNameOf();
  const { drawn } = course.supervision;
  const among = sessionsToDraw(course, as === 'supervisor' ? me.id : '');
  const open = drawnToRate(course);
  const isAgreed = consentTo(course, 'recording') === 'given';
  return (
    <Part title={t('course.supervision.lot')}>
      <p className={css.soft}>
        {isAgreed
          ? t('course.supervision.among', { count: among.length })
          : t('course.supervision.notRecorded')}
      </p>
      <ul className={css.agenda}>
        {drawn.map((one) => (
          <li key={one.id}>
            {t('course.supervision.wasDrawn', {
              sessions: listed(one.drawn.map(String)),
              count: one.drawn.length,
              name: nameOf(one.by),
              on: day(one.on),
              among: one.among.length,
              seed: one.seed,
            })}
          </li>
        ))}
      </ul>
      {open.length > 0 && as === 'supervisor' && <p>{t('course.supervision.rateFirst')}</p>}
      {acts.includes('drawSessions') && (
        <ShutsOnceDone title={t('course.supervision.draw')}>{(done) => <Draw onDone={done} />}</ShutsOnceDone>
      )}
    </Part>
  );
}
