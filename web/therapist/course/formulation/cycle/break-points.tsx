import { useTranslation } from 'react-i18next';
import { usualMoves } from '#core/course/cycle/prompts.ts';
import { breakKinds } from '#core/course/cycle/state.ts';
import { settingsFollowed } from '#core/course/protocol-followed/settings.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import type { CycleForm } from '#web/both/cycle/drawn.ts';
import { cycleOrder } from '#web/pictures/cycle/cycle.tsx';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';

type Points = NonNullable<CycleForm['breakPoints']>;

interface BreakPointsProps {
  nodes: CycleForm['nodes'];
  breakPoints: Points;
  onChange: (points: Points) => void;
}

/** The places where the cycle could be broken, and how. */
export function BreakPoints({ nodes, breakPoints, onChange }: BreakPointsProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { tryOuts } = course.tryOuts;
  const isGiven = settingsFollowed(course).sickRole !== 'none';
  const chosen = breakPoints.map(({ kind }) => kind);
  const kinds = breakKinds.filter((one) => one !== 'sick_role' || isGiven || chosen.includes(one));
  const moveAt = (at: string) => {
    const key = nodes.find(({ id }) => id === at)?.key;
    return key && key in usualMoves ? usualMoves[key as keyof typeof usualMoves] : undefined;
  };
  const places = cycleOrder.flatMap((key) => {
    const node = nodes.find((each) => each.key === key);
    return node ? [{ value: node.id, label: `${t(`pictures.cycle.${key}`)}: ${node.text}` }] : [];
  });
  const put = (id: string, patch: Partial<Points[number]>) =>
    onChange(breakPoints.map((point) => (point.id === id ? { ...point, ...patch } : point)));
  const add = () => {
    const numbers = breakPoints.map(({ id }) => Number(id.replace('b', '')) || 0);
    const at = nodes.find(({ key }) => key === 'behaviour')?.id ?? nodes[0]?.id ?? '';
    onChange([...breakPoints, { id: `b${Math.max(0, ...numbers) + 1}`, at, kind: 'expression', plan: '' }]);
  };
  return (
    <fieldset className={css.several}>
      <legend>{t('formulation.cycle.breaks')}</legend>
      <Stack>
        {breakPoints.map((point) => (
          <div key={point.id} className={shapes.fieldsBeside}>
            <Select
              label={t('formulation.cycle.breakAt')}
              hint={moveAt(point.at) && t('formulation.cycle.usualMove', { move: moveAt(point.at) })}
              options={places}
              value={point.at}
              onChange={(at) => put(point.id, { at })}
            />
            <Select
              label={t('formulation.cycle.breakKind')}
              options={kinds.map((value) => ({ value, label: t(`formulation.cycle.kinds.${value}`) }))}
              value={point.kind}
              onChange={(kind) => put(point.id, { kind: oneOf(breakKinds, kind) ?? 'other' })}
            />
            <TextField
              label={t('formulation.cycle.breakPlan')}
              value={point.plan ?? ''}
              onChange={(plan) => put(point.id, { plan })}
              optional
            />
            {tryOuts.length > 0 && (
              <Select
                label={t('formulation.cycle.tryOut')}
                options={tryOuts.map(({ id, what }) => ({ value: id, label: what }))}
                value={point.tryOut}
                onChange={(tryOut) => put(point.id, { tryOut })}
                optional
              />
            )}
            <div>
              <Button
                kind="quiet"
                size="small"
                onPress={() => onChange(breakPoints.filter(({ id }) => id !== point.id))}
              >
                {t('formulation.cycle.breakRemove')}
              </Button>
            </div>
          </div>
        ))}
        <div>
          <Button size="small" isDisabled={nodes.length === 0} onPress={add}>
            {t('formulation.cycle.breakAdd')}
          </Button>
        </div>
      </Stack>
    </fieldset>
  );
}
