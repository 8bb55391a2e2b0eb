import { useTranslation } from 'react-i18next';
import { useFitting } from '#web/both/directory/fitting.ts';
import { type Pickable, PickFromDirectory } from '#web/both/directory/pick.tsx';
import { asksFor, blankLine, type PlanStep, type PlanStepLine } from '#web/both/plans/safety-plan-text.ts';
import { TenField } from '#web/therapist/course/forms/ten-field.tsx';
import css from '#web/therapist/course/risk/risk.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import shapes from '#web/ui/look/shapes.module.css';

interface PlanStepFieldsProps {
  step: PlanStep;
  /** What the step is called, for those who listen. */
  title: string;
  lines: readonly PlanStepLine[];
  onChange: (lines: PlanStepLine[]) => void;
}

/** Services that a client may be given the number of, where they live. */
function PickService({ onPick }: { onPick: (entry: Pickable) => void }) {
  const { course } = useCourseView();
  const fit = useFitting(course.safetyPlan.lives?.place ?? '').filter(({ readBy }) => readBy === 'everybody');
  return <PickFromDirectory entries={fit} onPick={onPick} />;
}

/** One step of the plan being written: its lines, and for what is to be done how likely it is. */
export function PlanStepFields({ step, title, lines, onChange }: PlanStepFieldsProps) {
  const { t } = useTranslation();
  const shown = lines.length > 0 ? lines : [blankLine];
  const put = (at: number, patch: Partial<PlanStepLine>) =>
    onChange(shown.map((line, other) => (other === at ? { ...line, ...patch } : line)));
  const asks = asksFor[step];
  const numbered = shown.map((line, at) => ({ line, at, key: `${step}-${at}` }));
  return (
    <fieldset className={css.planStep} aria-label={title}>
      <p className={shapes.fine}>{t(`risk.plan.ask.${step}`)}</p>
      {step === 'professionals' && (
        <PickService
          onPick={({ name, reach }) => onChange([...lines, { ...blankLine, words: name, contact: reach }])}
        />
      )}
      {numbered.map(({ line, at, key }) => (
        <div key={key} className={css.planLine}>
          <TextField
            label={t('risk.plan.line', { place: at + 1 })}
            value={line.words}
            onChange={(words) => put(at, { words })}
          />
          {asks.includes('contact') && (
            <TextField
              label={t('risk.plan.contact')}
              optional
              value={line.contact}
              onChange={(contact) => put(at, { contact })}
            />
          )}
          {asks.includes('likely') && (
            <TenField
              label={t('risk.plan.likely')}
              value={line.likely}
              onChange={(likely) => put(at, { likely })}
            />
          )}
          {asks.includes('likely') && line.likely !== null && line.likely < 7 && (
            <>
              <TextField
                label={t('risk.plan.barrier')}
                optional
                value={line.barrier}
                onChange={(barrier) => put(at, { barrier })}
              />
              <TextField
                label={t('risk.plan.fix')}
                optional
                value={line.fix}
                onChange={(fix) => put(at, { fix })}
              />
            </>
          )}
          {lines.length > 0 && (
            <Button
              kind="quiet"
              size="small"
              aria-label={t('risk.plan.remove', { place: at + 1 })}
              onPress={() => onChange(lines.filter((_, other) => other !== at))}
            >
              {t('ui.remove')}
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button size="small" onPress={() => onChange([...shown, blankLine])}>
          {t('risk.plan.add')}
        </Button>
      </div>
    </fieldset>
  );
}
