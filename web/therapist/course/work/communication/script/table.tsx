import { useTranslation } from 'react-i18next';
import type { Analysis, Turn } from '#core/course/communication/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { firstLines, spokenLines } from './lines.ts';
import { ScriptLinesField } from './lines-field.tsx';
import { ScriptTold } from './read.tsx';

/** The exchange written line by line, on its own (T-05, step 5). */
export function ScriptTable({ analysis, onDone }: { analysis: Analysis; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const now = analysis.texts.turns;
  const form = useActForm(
    course.id,
    'writeTurns',
    { analysisId: analysis.id, turns: now?.text.turns ?? firstLines, version: now?.version ?? 0 },
    analysis.id,
  );
  return (
    <Form
      form={form}
      go={t('work.communication.script.save')}
      keys="Control+Enter"
      patch={() => ({ turns: spokenLines(form.form.turns) })}
      onDone={onDone}
      onLeave={onDone}
      readNewer={(text) => <ScriptTold analysis={analysis} turns={(text as { turns: Turn[] }).turns} />}
      focus="none"
    >
      <ScriptLinesField
        analysis={analysis}
        lines={form.form.turns}
        onChange={(turns) => form.change({ turns })}
        wrong={(place) => form.wrong(`turns.${place}.words`)}
        opens={now ? 'unfocused' : 'in the first line'}
      />
    </Form>
  );
}
