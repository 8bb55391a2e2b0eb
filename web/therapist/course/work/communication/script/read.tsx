import { useTranslation } from 'react-i18next';
import type { Analysis, Turn } from '#core/course/communication/state.ts';
import { sayFelt } from '#web/both/feelings/felt.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import css from '#web/therapist/course/work/work.module.css';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { speakers } from './speakers.ts';

/** The exchange to read: who said what, and beneath it what went on inside. */
export function ScriptTold({ analysis, turns }: { analysis: Analysis; turns: readonly Turn[] }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const names = speakers(course, analysis, t);
  const inside = (turn: Turn) =>
    (
      [
        ['felt', turn.iFelt && sayFelt(turn.iFelt)],
        ['meant', turn.iMeant],
        ['tookIt', turn.iThoughtTheyMeant],
        ['unsaid', turn.unsaid],
        ['tone', turn.tone],
        ['body', turn.body],
      ] as const
    ).filter(([, words]) => words);
  return (
    <ol className={classes(shapes.plainList, css.film)}>
      {turns.map((turn, at) => (
        <li key={`turn-${String(at)}`}>
          <span className={css.speaker}>
            <bdi>{names.find(({ value }) => value === turn.speaker)?.label ?? turn.speaker}</bdi>
          </span>
          <div>
            <p dir="auto" className={css.spoken}>
              {turn.words}
            </p>
            {inside(turn).length > 0 && (
              <p className={shapes.remark} dir="auto">
                {inside(turn)
                  .map(([key, words]) => `${t(`work.communication.script.${key}`)}: ${words}`)
                  .join(' · ')}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
