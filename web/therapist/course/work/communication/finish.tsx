import { useTranslation } from 'react-i18next';
import type { Analysis } from '#core/course/communication/state.ts';
import { missingSteps } from '#core/course/communication/steps.ts';
import { useAct } from '#web/app/course.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import css from '#web/therapist/course/work/work.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

/** What an analysis still needs, and finishing it. */
export function AnalysisFinish({ analysis }: { analysis: Analysis }) {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const finish = useAct(course.id, 'finishAnalysis');
  const missing = missingSteps(analysis);
  const { texts, state } = analysis;
  const [before, after] = [texts.goal?.text.moodBefore, texts.ending?.text.moodAfter];
  return (
    <section aria-label={t('work.communication.analysis.missing')} className={css.aside}>
      {before !== undefined && after !== undefined && (
        <p>{t('work.communication.analysis.mood', { before, after })}</p>
      )}
      {state === 'draft' && missing.length === 0 && <p>{t('work.communication.analysis.nothingMissing')}</p>}
      {state === 'draft' && missing.length > 0 && (
        <>
          <h3>{t('work.communication.analysis.missing')}</h3>
          <ul className={css.plain}>
            {missing.map(({ step, says }) => (
              <li key={step}>{t('work.communication.analysis.step', { step, says })}</li>
            ))}
          </ul>
        </>
      )}
      {state === 'draft' && acts.includes('finishAnalysis') && (
        <div data-print="never">
          <Button
            kind={missing.length === 0 ? 'primary' : 'plain'}
            isPending={finish.isPending}
            onPress={() => finish.mutate({ form: { analysisId: analysis.id } })}
          >
            {t('work.communication.analysis.finish')}
          </Button>
        </div>
      )}
      <Refused sentence={state === 'draft' ? finish.error?.problem?.title : undefined} />
    </section>
  );
}
