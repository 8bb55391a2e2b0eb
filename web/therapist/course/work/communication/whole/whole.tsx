import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Analysis } from '#core/course/communication/state.ts';
import { stepsUnwritten } from '#core/course/communication/whole-exchange.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { onFormKey } from '#web/therapist/course/forms/form-keys.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { ScriptLinesField } from '#web/therapist/course/work/communication/script/lines-field.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { WholeAfter } from './after.tsx';
import { WholeBefore } from './before.tsx';
import { stepsBegun, wholeForm, wholeFrom } from './exchange.ts';

interface AnalysisWholeProps {
  analysis: Analysis;
  /** After it was saved, finished or not. */
  onDone: () => void;
  onLeave: () => void;
}

/** Every step nobody has written yet on one page, saved in one go as the client tells it (T-05). */
export function AnalysisWhole({ analysis, onDone, onLeave }: AnalysisWholeProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const link = course.moodLinks.links.find(({ id }) => id === analysis.momentId);
  const open = stepsUnwritten(analysis);
  const leave = useRef<'finished' | 'open'>('open');
  const form = useActFormFrom(course.id, 'writeWholeExchange', wholeFrom(link), analysis.id, (typed) => {
    const begun = stepsBegun(typed).filter((name) => open.includes(name));
    return wholeForm(analysis.id, typed, leave.current === 'finished' ? open : begun, leave.current);
  });
  const box = useRef<HTMLFormElement>(null);
  const { form: typed, change, wrong } = form;
  const step = { typed, open, wrong, change };
  async function save(how: 'finished' | 'open') {
    if (form.isSending) return;
    leave.current = how;
    if (await form.submit()) onDone();
    // Refused: the sentences stand at their fields, and what was typed with them.
    else
      requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }
  const submit = submits(() => save('finished'));
  return (
    <form
      ref={box}
      onSubmit={submit}
      onKeyDownCapture={onFormKey}
      noValidate
      aria-label={t('work.communication.whole.title')}
    >
      <Stack gap="section">
        <p className={shapes.remark}>
          {t(link ? 'work.communication.whole.leadLinked' : 'work.communication.whole.lead')}
        </p>
        {open.includes('turns') && (
          <Stack>
            <h3>{t('work.communication.analysis.script')}</h3>
            <ScriptLinesField
              analysis={analysis}
              lines={typed.lines}
              onChange={(lines) => step.change({ lines })}
              wrong={(place) => wrong(`turns.turns.${place}.words`)}
              opens="in the first line"
            />
            {wrong('turns.turns') && <p className={shapes.wrong}>{wrong('turns.turns')}</p>}
          </Stack>
        )}
        <WholeBefore {...step} />
        <WholeAfter {...step} />
        <FormFoot
          form={form}
          go={t('work.communication.whole.finish')}
          keys="Control+Enter"
          more={
            <>
              <Button isPending={form.isSending} onPress={() => void save('open')}>
                {t('work.communication.whole.keep')}
              </Button>
              <Button kind="quiet" onPress={onLeave}>
                {t('work.communication.whole.stepByStep')}
              </Button>
            </>
          }
        />
      </Stack>
    </form>
  );
}
