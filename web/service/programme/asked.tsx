import { useTranslation } from 'react-i18next';
import type { Place } from '#core/programme/place-tree.ts';
import { inTreeOrder, setIn } from '#core/programme/tree-order.ts';
import type { FiguresAsked } from '#web/app/programme.ts';
import { Select } from '#web/ui/fields/select.tsx';
import own from './programme.module.css';

/** How many years before this one can be asked about. */
const yearsBack = 4;

export interface Time {
  key: string;
  from: string;
  to: string;
}

/**
 * The years that can be asked about. Not any two months: the difference of two sums that overlap would tell a number that is
 * held back.
 */
export function yearsUpTo(today: string): [Time, ...Time[]] {
  const year = Number(today.slice(0, 4));
  const whole = (back: number): Time => ({
    key: String(year - back),
    from: `${String(year - back)}-01`,
    to: `${String(year - back)}-12`,
  });
  return [whole(0), ...Array.from({ length: yearsBack }, (_, back) => whole(back + 1))];
}

/** No id of a place. */
const everywhere = '-';

interface AskedProps {
  asked: Pick<FiguresAsked, 'by' | 'within'> & { time: string };
  times: readonly Time[];
  places: readonly Place[];
  onAsk: (patch: Partial<AskedProps['asked']>) => void;
}

/** What is asked of the figures: a row for what, within which place, and of which time. */
export function Asked({ asked, times, places, onAsk }: AskedProps) {
  const { t } = useTranslation();
  return (
    <div className={own.asked} data-print="never">
      <Select
        label={t('service.programme.by')}
        options={(['place', 'facilitator'] as const).map((value) => ({
          value,
          label: t(`service.programme.byWhat.${value}`),
        }))}
        value={asked.by}
        onChange={(by) => onAsk({ by: by === 'place' ? 'place' : 'facilitator' })}
      />
      {places.length > 0 && asked.by === 'place' && (
        <Select
          label={t('service.programme.within')}
          options={[
            { value: everywhere, label: t('service.programme.everywhere') },
            ...inTreeOrder(places).map((one) => ({ value: one.place.id, label: setIn(one) })),
          ]}
          value={asked.within || everywhere}
          onChange={(within) => onAsk({ within: within === everywhere ? '' : within })}
        />
      )}
      <Select
        label={t('service.programme.time')}
        options={times.map(({ key }) => ({
          value: key,
          label: t('service.programme.year', { year: key }),
        }))}
        value={asked.time}
        onChange={(time) => onAsk({ time })}
      />
    </div>
  );
}
