import { useTranslation } from 'react-i18next';
import { Part } from '../../../ui/layout.tsx';
import { saidDate } from '../../../when.ts';
import { useCourseHere } from '../course-frame.tsx';
import { after, goodbye } from '../ending/askings.ts';
import { relapsePlanAsking } from '../ending/relapse-plan-asking.ts';
import { Said } from '../ending/said.tsx';
import css from './record.module.css';

/** The plan for staying well, what was decided, the goodbye, and the letters as they were sent. */
export function PrintedEnding() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseHere();
  const { ending, relapsePlan, letters } = course;
  const sent = letters.letters.flatMap(({ id, kind, sent }) => sent.map((one) => ({ ...one, id, kind })));
  return (
    <>
      {relapsePlan.plan && (
        <Part title={t('record.printed.plan')} id="plan">
          <Said asking={relapsePlanAsking} text={relapsePlan.plan.text} />
        </Part>
      )}
      {(ending.after || ending.goodbye) && (
        <Part title={t('record.printed.ending')}>
          {ending.after && <Said asking={after} text={ending.after} />}
          {ending.goodbye && <Said asking={goodbye} text={ending.goodbye} />}
        </Part>
      )}
      {sent.length > 0 && (
        <Part title={t('record.printed.letters')}>
          {sent.map(({ id, kind, version, words, on }) => (
            <section key={`${id}-${version}`} className={css.note}>
              <h3>
                {t('record.printed.letterOn', {
                  kind: t(`letters.kind.${kind}`),
                  on: saidDate(on, i18n.language),
                })}
              </h3>
              <p className={css.words} dir="auto">
                {words}
              </p>
            </section>
          ))}
        </Part>
      )}
    </>
  );
}
