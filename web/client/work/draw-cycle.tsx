import { useTranslation } from 'react-i18next';
import type { Cycle, DrawnCycle } from '#core/course/cycle/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { closedLoop, drawnAgain, drawnOf } from '#web/both/cycle/drawn.ts';
import { CycleInWords } from '#web/both/cycle/in-words.tsx';
import { PlaceFields } from '#web/both/cycle/place-fields.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { WhoReads } from '#web/client/page/who-reads.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

/** The break the client names themselves; the others stay as they were drawn. */
const own = 'mine';

/** Draws the cycle in my own words, one question after another (IPT protocol reference, 5.1). */
export function MyCycleDraw({ cycle }: { cycle: Cycle | undefined }) {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const start = drawnAgain(cycle, t('client.cycle.title'));
  const form = useActForm(course.id, 'drawCycle', start, cycle?.id ?? 'new', { changes: 'cycle' });
  const { nodes, breakPoints = [], state } = form.form;
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
      aria-label={t(cycle ? 'client.cycle.again' : 'client.cycle.mine')}
      onSubmit={submits(() => form.submit({ patch: patch() }))}
    >
      <Stack>
        <p>{t('client.cycle.lead')}</p>
        <PlaceFields
          nodes={nodes}
          onChange={(drawn) => form.change({ nodes: drawn })}
          guess={t('client.cycle.guess')}
        />
        {places.length > 0 && (
          <Select
            label={t('client.cycle.wayOut')}
            optional
            options={[{ value: '', label: t('client.cycle.wayOutNone') }, ...places]}
            value={mine?.at ?? ''}
            onChange={(at) => put(at || undefined, mine?.plan ?? '')}
          />
        )}
        {mine && (
          <TextField
            label={t('client.cycle.wayOutHow')}
            value={mine.plan ?? ''}
            onChange={(plan) => put(mine.at, plan)}
          />
        )}
        <WhoReads says={t('client.cycle.reads', { who })} />
        <FormFoot
          form={form}
          go={t('client.cycle.save')}
          kind="plain"
          newer={{
            read: (text) => <CycleInWords nodes={(text as DrawnCycle).nodes} />,
            overwrite: ({ version }) => void form.submit({ patch: { ...patch(), version } }),
          }}
          saved="below"
        />
      </Stack>
    </form>
  );
}
