import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Analysis } from '#core/course/communication/state.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { ScriptTold } from './read.tsx';
import { ScriptTable } from './table.tsx';

/** The script as it stands, and its table in the same place. */
export function AnalysisScript({ analysis }: { analysis: Analysis }) {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const now = analysis.texts.turns;
  const draft = useDraft(`${course.id}/writeTurns/${analysis.id}`, null);
  const [open, setOpen] = useState(draft.isTyped);
  if (open) return <ScriptTable analysis={analysis} onDone={() => setOpen(false)} />;
  return (
    <>
      <p className={shapes.remark}>{t('work.communication.analysis.scriptLead')}</p>
      {now ? (
        <ScriptTold analysis={analysis} turns={now.text.turns} />
      ) : (
        <p>{t('work.communication.script.none')}</p>
      )}
      {acts.includes('writeTurns') && (
        <div data-print="never">
          <Button
            kind={now ? 'plain' : 'primary'}
            size={now ? 'small' : 'full'}
            onPress={() => setOpen(true)}
          >
            {now ? t('work.communication.script.change') : t('work.communication.script.edit')}
          </Button>
        </div>
      )}
    </>
  );
}
