import { useTranslation } from 'react-i18next';
import { techniquesUsed } from '#core/guide/today/work-in-session.ts';
import { techniques } from '#core/protocols/techniques.ts';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { AnalyseMoment } from './analyse-moment.tsx';
import { recordedIn, type StepName } from './recorded.ts';
import stepCss from './steps.module.css';

/** The hour as it was recorded, for somebody who reads and does not record: each step with what was said. */
export function StepsRead({ session, names }: { session: SessionView; names: readonly StepName[] }) {
  const { t, i18n } = useTranslation();
  const { course } = session.view;
  const used = techniquesUsed(course, session.n);
  const named = techniques.filter(({ id }) => used.includes(id)).map(({ name }) => name);
  return (
    <Stack>
      <p className={shapes.fine}>{t(course.closing.closed ? 'session.readAfter' : 'session.readOnly')}</p>
      <ol className={stepCss.steps}>
        {names.map((name) => {
          const said = [...new Set(recordedIn(name, course, session.n, i18n))];
          return (
            <li key={name} className={stepCss.step}>
              <h3 className={stepCss.stepHead}>{t(`session.step.${name}`)}</h3>
              {said.map((line) => (
                <p key={line} dir="auto">
                  {line}
                </p>
              ))}
              {said.length === 0 && <p className={shapes.fine}>{t('session.notRecorded')}</p>}
              {name === 'mood' && <AnalyseMoment session={session} keys="off" />}
            </li>
          );
        })}
      </ol>
      <div>
        <h3>{t('session.techniques.title')}</h3>
        <p>{named.length > 0 ? named.join(', ') : t('session.notRecorded')}</p>
      </div>
    </Stack>
  );
}
