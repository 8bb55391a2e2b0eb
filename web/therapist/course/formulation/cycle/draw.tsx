import { useTranslation } from 'react-i18next';
import { wasBreakTried } from '#core/course/cycle/rules.ts';
import type { Cycle, DrawnCycle } from '#core/course/cycle/state.ts';
import { drawing as cycleDrawing } from '#core/course/cycle/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { drawnAgain, drawnOf } from '#web/both/cycle/drawn.ts';
import { CycleInWords } from '#web/both/cycle/in-words.tsx';
import { PlaceFields } from '#web/both/cycle/place-fields.tsx';
import { Form } from '#web/therapist/course/forms/form.tsx';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { HowItOftenGoes, PlacesBesides } from './asides.tsx';
import { BreakPoints } from './break-points.tsx';

const states = answersOf(cycleDrawing, 'state');

/** Draws the cycle in the client's words, or draws it again as a new version. */
export function DrawCycle({ cycle, close }: { cycle: Cycle | undefined; close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const start = drawnAgain(cycle, t('formulation.cycle.defaultTitle'));
  const form = useActForm(course.id, 'drawCycle', start, cycle?.id ?? 'new', { changes: 'cycle' });
  const { title, nodes, breakPoints = [], virtuous, state = 'draft' } = form.form;
  return (
    <Form
      form={form}
      label={t('formulation.cycle.draw')}
      go={t('formulation.cycle.save')}
      patch={() => drawnOf(form.form)}
      onDone={close}
      onLeave={close}
      readNewer={(text) => <CycleInWords nodes={(text as DrawnCycle).nodes} />}
    >
      <TextField
        label={t('formulation.cycle.titleField')}
        value={title}
        onChange={(typed) => form.change({ title: typed })}
        error={form.wrong('title')}
      />
      <HowItOftenGoes />
      <div className={shapes.fieldsBeside}>
        <PlaceFields
          nodes={nodes}
          onChange={(places) => form.change({ nodes: places })}
          guess={t('formulation.cycle.guessHint')}
        />
      </div>
      <PlacesBesides nodes={nodes} onChange={(places) => form.change({ nodes: places })} />
      <BreakPoints
        nodes={nodes}
        breakPoints={breakPoints}
        onChange={(points) => form.change({ breakPoints: points })}
      />
      {cycle && wasBreakTried(course, cycle) && (
        <Disclosure title={t('formulation.cycle.virtuous')} level={4} open="at first">
          <Stack>
            <p className={css.faint}>{t('formulation.cycle.virtuousLead')}</p>
            <div className={shapes.fieldsBeside}>
              <PlaceFields
                nodes={virtuous?.nodes ?? []}
                onChange={(places) => form.change({ virtuous: { nodes: places } })}
                guess={t('formulation.cycle.guessHint')}
              />
            </div>
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
    </Form>
  );
}
