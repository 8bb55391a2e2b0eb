import { useTranslation } from 'react-i18next';
import type { MilestoneNow } from '#core/guide/milestones/milestones.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { milestoneTones } from './milestone-tones.ts';
import { PassOver } from './pass-over.tsx';
import { Titled } from './title-link.tsx';

const open: readonly MilestoneNow['state'][] = ['due', 'overdue', 'blocked'];

interface MilestonesProps {
  milestones: readonly MilestoneNow[];
  /** Whether one that is open can be passed over here. */
  passing?: 'offered' | 'elsewhere';
}

/** Milestones of the protocol, each with how it stands, what shows it, and a way past it that is never silent. */
export function Milestones({ milestones, passing = 'offered' }: MilestonesProps) {
  const { t } = useTranslation();
  const { rule } = useDaysInWords();
  return (
    <ul className={shapes.lines}>
      {milestones.map(({ id, title, state, due, because, blocks }) => (
        <li key={id}>
          <p>
            <Titled id={id} title={title} /> <span className={shapes.fine}>{id}</span>
          </p>
          <p>
            <Badge tone={milestoneTones[state]}>{t(`protocol.milestone.${state}`, { session: due })}</Badge>{' '}
            {state === 'blocked' && blocks && t(`protocol.waits.${blocks}`)}
          </p>
          <p className={shapes.fine} dir="auto">
            {rule(because)}
          </p>
          {passing === 'offered' && open.includes(state) && <PassOver milestone={id} />}
        </li>
      ))}
    </ul>
  );
}
