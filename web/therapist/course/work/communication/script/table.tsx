import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Analysis } from '#core/course/communication/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { onFormKey } from '#web/therapist/course/forms/form-keys.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { firstLines, spokenLines } from './lines.ts';
import { ScriptLinesField } from './lines-field.tsx';

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
  async function submit(event: FormEvent) {
    event.preventDefault();
    const turns = spokenLines(form.form.turns);
    form.change({ turns });
    if (await form.submit({ patch: { turns } })) onDone();
  }
  return (
    <form onSubmit={submit} onKeyDownCapture={onFormKey} noValidate>
      <Stack>
        <ScriptLinesField
          analysis={analysis}
          lines={form.form.turns}
          onChange={(turns) => form.change({ turns })}
          wrong={(place) => form.wrong(`turns.${place}.words`)}
          opens={now ? 'unfocused' : 'in the first line'}
        />
        <Refused sentence={form.sentence}>
          {form.newer && (
            <Notice
              title={t('work.newer')}
              actions={
                <Button size="small" onPress={() => form.change({ version: form.newer?.version })}>
                  {t('work.writeAgainst')}
                </Button>
              }
            >
              {analysis.texts.turns?.text.turns.map(({ words }) => words).join(' / ')}
            </Notice>
          )}
        </Refused>
        <Row>
          <Button type="submit" kind="primary" isPending={form.isSending}>
            {t('work.techniques.script.save')}
          </Button>
          <Button
            kind="quiet"
            onPress={() => {
              form.reset();
              onDone();
            }}
          >
            {t('work.leave')}
          </Button>
          <SaveState state={form.saving} />
        </Row>
      </Stack>
    </form>
  );
}
