import { useTranslation } from 'react-i18next';
import type { Cycle } from '#core/course/cycle/shapes.ts';
import { useActForm } from '../act-form.ts';
import { type CycleKey, cycleOrder } from '../pictures/cycle.tsx';
import { closedLoop, drawnAgain, drawnOf, withWords } from '../pictures/cycle-drawn.ts';
import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/layout.tsx';
import { SaveState } from '../ui/save-state.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useMyCourse } from './my-course.tsx';
import { RefusedOrNewer } from './refused-or-newer.tsx';
import { WhoReads } from './who-reads.tsx';

/** The break the client names themselves; the others stay as they were drawn. */
const own = 'mine';

/** Draws the cycle in my own words, one question after another (IPT protocol reference, 5.1). */
export function MyCycleDraw({ cycle }: { cycle: Cycle | undefined }) {
  const { t } = useTranslation();
  const { course, therapist } = useMyCourse();
  const start = drawnAgain(cycle, t('clientCycle.title'));
  const form = useActForm(course.id, 'drawCycle', start, cycle?.id ?? 'new');
  const { nodes, breakPoints = [], state } = form.form;
  const said = (key: CycleKey) => nodes.find((node) => node.key === key)?.text ?? '';
  const mine = breakPoints.find(({ id }) => id === own);
  const put = (at: string | undefined, plan: string) => {
    const others = breakPoints.filter(({ id }) => id !== own);
    const kind = mine?.kind ?? ('other' as const);
    form.change({ breakPoints: at ? [...others, { id: own, at, kind, plan }] : others });
  };
  const places = closedLoop(nodes).nodes.map(({ id, key, text }) => ({
    value: id,
    label: key === 'custom' ? text : t(`pictures.cycle.${key}`),
  }));
  const patch = () => {
    const drawn = drawnOf(form.form);
    const isWhole = (drawn.edges ?? []).length > 1 && drawn.breakPoints.length > 0;
    return { ...drawn, state: isWhole ? state : ('draft' as const) };
  };
  return (
    <form
      noValidate
      aria-label={t(cycle ? 'clientCycle.again' : 'clientCycle.mine')}
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit({ patch: patch() });
      }}
    >
      <Stack>
        <p>{t('clientCycle.lead')}</p>
        {cycleOrder.map((key) => (
          <TextArea
            key={key}
            label={t(`formulation.cycle.ask.${key}`)}
            hint={key === 'otherFeels' ? t('clientCycle.guess') : undefined}
            optional
            rows={2}
            value={said(key)}
            onChange={(text) => form.change({ nodes: withWords(nodes, key, text) })}
          />
        ))}
        {places.length > 0 && (
          <Select
            label={t('clientCycle.wayOut')}
            optional
            options={[{ value: '', label: t('clientCycle.wayOutNone') }, ...places]}
            value={mine?.at ?? ''}
            onChange={(at) => put(at || undefined, mine?.plan ?? '')}
          />
        )}
        {mine && (
          <TextField
            label={t('clientCycle.wayOutHow')}
            value={mine.plan ?? ''}
            onChange={(plan) => put(mine.at, plan)}
          />
        )}
        <WhoReads>{t('clientCycle.reads', { who: therapist || t('client.yourTherapist') })}</WhoReads>
        <RefusedOrNewer form={form} keepMine={(version) => form.change({ version })} />
        <div>
          <Button type="submit" isPending={form.isSending}>
            {t('clientCycle.save')}
          </Button>
        </div>
        <SaveState state={form.saving} />
      </Stack>
    </form>
  );
}
