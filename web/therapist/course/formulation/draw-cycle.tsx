import { useTranslation } from 'react-i18next';
import { wasTried } from '#core/course/cycle/rules.ts';
import type { Cycle } from '#core/course/cycle/shapes.ts';
import { useActForm } from '../../../act-form.ts';
import { type CycleKey, cycleOrder } from '../../../pictures/cycle.tsx';
import { type CycleForm, drawnAgain, drawnOf, withWords } from '../../../pictures/cycle-drawn.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Stack } from '../../../ui/layout.tsx';
import { RadioList } from '../../../ui/radio-list.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useCourseHere } from '../course-frame.tsx';
import { BreakPoints } from './break-points.tsx';
import { HowItOftenGoes, PlacesBesides } from './cycle-asides.tsx';

import { oneOf } from './filled.ts';
import { FormHere } from './form-here.tsx';
import css from './formulation.module.css';

const states = ['draft', 'complete'] as const;

function Places({
  nodes,
  onChange,
}: {
  nodes: CycleForm['nodes'];
  onChange: (nodes: CycleForm['nodes']) => void;
}) {
  const { t } = useTranslation();
  const said = (key: CycleKey) => nodes.find((node) => node.key === key)?.text ?? '';
  return (
    <div className={css.fields}>
      {cycleOrder.map((key) => (
        <TextArea
          key={key}
          label={t(`formulation.cycle.ask.${key}`)}
          hint={key === 'otherFeels' ? t('formulation.cycle.guessHint') : undefined}
          value={said(key)}
          onChange={(text) => onChange(withWords(nodes, key, text))}
          rows={2}
          optional
        />
      ))}
    </div>
  );
}

/** Draws the cycle in the client's words, or draws it again as a new version. */
export function DrawCycle({ cycle, close }: { cycle: Cycle | undefined; close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseHere();
  const start = drawnAgain(cycle, t('formulation.cycle.defaultTitle'));
  const form = useActForm(course.id, 'drawCycle', start, cycle?.id ?? 'new');
  const { title, nodes, breakPoints = [], virtuous, state = 'draft' } = form.form;
  return (
    <FormHere
      form={form}
      label={t('formulation.cycle.draw')}
      go={t('formulation.cycle.save')}
      patch={() => drawnOf(form.form)}
      onDone={close}
      onLeave={close}
    >
      <TextField
        label={t('formulation.cycle.titleField')}
        value={title}
        onChange={(typed) => form.change({ title: typed })}
        error={form.wrong('title')}
      />
      <HowItOftenGoes />
      <Places nodes={nodes} onChange={(places) => form.change({ nodes: places })} />
      <PlacesBesides nodes={nodes} onChange={(places) => form.change({ nodes: places })} />
      <BreakPoints
        nodes={nodes}
        breakPoints={breakPoints}
        onChange={(points) => form.change({ breakPoints: points })}
      />
      {cycle && wasTried(course, cycle) && (
        <Disclosure title={t('formulation.cycle.virtuous')} level={4} open="at first">
          <Stack>
            <p className={css.faint}>{t('formulation.cycle.virtuousLead')}</p>
            <Places
              nodes={virtuous?.nodes ?? []}
              onChange={(places) => form.change({ virtuous: { nodes: places } })}
            />
          </Stack>
        </Disclosure>
      )}
      <RadioList
        label={t('formulation.cycle.state')}
        layout="inline"
        options={states.map((value) => ({ value, label: t(`formulation.cycle.states.${value}`) }))}
        value={state}
        onChange={(chosen) => form.change({ state: oneOf(states, chosen) })}
      />
    </FormHere>
  );
}
