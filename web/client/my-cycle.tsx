import { useTranslation } from 'react-i18next';
import type { Cycle as CycleRecord } from '#core/course/cycle/shapes.ts';
import { personOf } from '#core/course/inventory/entries.ts';
import { useActForm } from '../act-form.ts';
import { Cycle } from '../pictures/cycle.tsx';
import { breaksPictured, pictured } from '../pictures/cycle-drawn.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Stack } from '../ui/layout.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useSaid } from '../use-said.ts';
import { useMyCourse } from './my-course.tsx';
import { MyCycleDraw } from './my-cycle-draw.tsx';
import css from './place.module.css';
import { SendForm } from './send-form.tsx';

/** Telling that breaking the cycle was tried, and what happened. */
function Tried({ cycle }: { cycle: CycleRecord }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const points = cycle.versions.at(-1)?.breakPoints ?? [];
  const start = { cycle: cycle.id, breakPoint: points[0]?.id ?? '', words: '' };
  const form = useActForm(course.id, 'tryBreak', start, cycle.id);
  return (
    <form
      noValidate
      aria-label={t('clientCycle.tried')}
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <Stack>
        {points.length > 1 && (
          <Select
            label={t('clientCycle.triedAt')}
            options={points.map(({ id, plan, kind }) => ({
              value: id,
              label: plan || t(`formulation.cycle.kinds.${kind}`),
            }))}
            value={form.form.breakPoint}
            onChange={(breakPoint) => form.change({ breakPoint })}
          />
        )}
        <TextArea
          label={t('clientCycle.triedWords')}
          value={form.form.words}
          onChange={(words) => form.change({ words })}
          error={form.wrong('words')}
        />
        <SendForm form={form} go={t('clientCycle.triedGo')} />
      </Stack>
    </form>
  );
}

function OneCycle({ cycle }: { cycle: CycleRecord }) {
  const { t } = useTranslation();
  const { day } = useSaid();
  const { course, may } = useMyCourse();
  const drawn = cycle.versions.at(-1);
  if (!drawn) return null;
  const name = (id: string) => personOf(course.inventory, id)?.fields.displayName ?? '';
  return (
    <Stack>
      <Cycle
        nodes={pictured(drawn.nodes, name)}
        breaks={breaksPictured(drawn, (kind) => t(`formulation.cycle.kinds.${kind}`))}
        virtuous={drawn.virtuous && pictured(drawn.virtuous.nodes, name)}
        title={drawn.title || t('clientCycle.title')}
        level={2}
      />
      {cycle.tried.length > 0 && (
        <ul className={css.lines}>
          {cycle.tried.map(({ on, words }) => (
            <li key={`${on}-${words}`}>
              {t('clientCycle.triedOn', { on: day(on) })}: <bdi>{words}</bdi>
            </li>
          ))}
        </ul>
      )}
      {may('tryBreak') && drawn.breakPoints.length > 0 && (
        <Disclosure title={t('clientCycle.tried')} level={3}>
          <Tried key={cycle.tried.length} cycle={cycle} />
        </Disclosure>
      )}
      {may('drawCycle') && (
        <Disclosure title={t('clientCycle.again')} level={3}>
          <MyCycleDraw key={drawn.version} cycle={cycle} />
        </Disclosure>
      )}
    </Stack>
  );
}

/** How one thing leads to another, as we drew it; once a way out was tried, how it can turn the other way. */
export function MyCycles() {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const { cycles } = course.cycle;
  if (cycles.length > 0) return cycles.map((cycle) => <OneCycle key={cycle.id} cycle={cycle} />);
  if (!may('drawCycle')) return null;
  return (
    <Disclosure title={t('clientCycle.mine')} level={2}>
      <MyCycleDraw cycle={undefined} />
    </Disclosure>
  );
}
