import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import boxed from '#web/pictures/frame/boxed.module.css';
import { PictureWithTable } from '#web/pictures/frame/picture.tsx';
import { classes } from '#web/ui/look/classes.ts';
import { DataTable } from '#web/ui/tables/table.tsx';
import css from './cycle.module.css';

/** The nodes of the cycle in order (IPT protocol reference, 5.1); the last leads back to `mood`. */
export const cycleOrder = [
  'trigger',
  'mood',
  'selfView',
  'behaviour',
  'otherFeels',
  'otherDoes',
  'confirmation',
] as const;

export type CycleKey = (typeof cycleOrder)[number];

export interface CycleNode {
  key: CycleKey;
  text: string;
  /** What the other feels is a guess until it has been checked with them. */
  certainty?: 'known' | 'guess';
  /** Names of those who are in it. */
  people?: readonly string[];
  /** 0 to 10. */
  intensity?: number;
}

export interface CycleProps {
  nodes: readonly CycleNode[];
  /** Where it can be broken, and how. */
  breaks?: readonly { at: CycleKey; plan: string }[];
  /** The cycle turned round, once a break has been tried. */
  virtuous?: readonly CycleNode[];
  title?: string;
  level?: 2 | 3 | 4;
}

type Spin = 'vicious' | 'virtuous';

/** The most letters of one step, with its breaks, that stand on the ring without covering the next. */
const aFewWords = 130;

/** `round` where each step is short enough to stand on a ring. */
const shapeOf = (nodes: readonly CycleNode[], breaks: NonNullable<CycleProps['breaks']>) =>
  nodes.every(({ key, text }) => {
    const plans = breaks.filter(({ at }) => at === key).map(({ plan }) => plan);
    return key === 'trigger' || [text, ...plans].join('').length <= aFewWords;
  })
    ? 'round'
    : 'listed';

/** A place on the ring, as parts of its width and height; the virtuous ring is its mirror image. */
function place(step: number, spin: Spin): CSSProperties {
  const turn = (step * 60 - 90) * (Math.PI / 180);
  const side = spin === 'vicious' ? 1 : -1;
  const across = 50 + side * Math.cos(turn) * 34;
  const down = 50 + Math.sin(turn) * 38;
  const heading = side * (step * 60 + 90);
  return { '--across': `${across}%`, '--down': `${down}%`, '--turn': `${heading}deg` } as CSSProperties;
}

/** Who is in a place, and how strong it is. */
function useBesides() {
  const { t } = useTranslation();
  return ({ people = [], intensity }: CycleNode): string =>
    [...people, intensity !== undefined && t('pictures.cycle.strong', { intensity })]
      .filter(Boolean)
      .join(' · ');
}

function Words({ node, plans, spin }: { node: CycleNode | undefined; plans: readonly string[]; spin: Spin }) {
  const { t } = useTranslation();
  const besides = useBesides();
  return (
    <>
      {node?.text ? (
        <span className={boxed.said} dir="auto">
          {node.text}
        </span>
      ) : (
        <span className={boxed.missing}>{t('pictures.cycle.notYet')}</span>
      )}
      {node && besides(node) && <span className={css.guess}>{besides(node)}</span>}
      {node?.certainty === 'guess' && <span className={css.guess}>{t('pictures.cycle.guess')}</span>}
      {spin === 'vicious' &&
        plans.map((plan) => (
          <span key={plan} className={css.break}>
            <b>{t('pictures.cycle.breakHere')}</b> <bdi>{plan}</bdi>
          </span>
        ))}
    </>
  );
}

function Ring({
  nodes,
  breaks,
  spin,
  shape,
}: {
  nodes: readonly CycleNode[];
  breaks: NonNullable<CycleProps['breaks']>;
  spin: Spin;
  shape: 'round' | 'listed';
}) {
  const { t } = useTranslation();
  const of = (key: CycleKey) => nodes.find((node) => node.key === key);
  const plans = (key: CycleKey) => breaks.filter(({ at }) => at === key).map(({ plan }) => plan);
  const around = cycleOrder.slice(1);
  return (
    <div className={classes(css.cycle, css[shape], spin === 'virtuous' && css.virtuous)}>
      {of('trigger') && (
        <div className={css.trigger}>
          <span className={boxed.prompt}>{t('pictures.cycle.trigger')}</span>
          <Words node={of('trigger')} plans={plans('trigger')} spin={spin} />
          <svg className={css.down} viewBox="0 0 20 24" aria-hidden>
            <path d="M10 0V21M4 15l6 6 6-6" />
          </svg>
        </div>
      )}
      <ol className={css.ring} aria-label={t(`pictures.cycle.${spin}`)}>
        <li aria-hidden>
          <svg className={css.track} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
            <ellipse cx={50} cy={50} rx={34} ry={38} />
          </svg>
          <div className={css.middle}>{t(`pictures.cycle.${spin}`)}</div>
        </li>
        {around.map((key, index) => (
          <li key={key} className={css.node} style={place(index, spin)}>
            <span className={boxed.prompt}>{t(`pictures.cycle.${key}`)}</span>
            <Words node={of(key)} plans={plans(key)} spin={spin} />
          </li>
        ))}
        {around.map((key, index) => (
          <li key={key} aria-hidden>
            <svg className={css.arrow} viewBox="0 0 24 24" style={place(index + 0.5, spin)} aria-hidden>
              <path d="M12 1 18 22 12 17 6 22z" />
            </svg>
          </li>
        ))}
        <li className={css.back} aria-hidden>
          {t('pictures.cycle.back')}
        </li>
      </ol>
    </div>
  );
}

/** How low mood and the ties around it keep each other going, in the client's words, and where that can be broken. */
export function Cycle({ nodes, breaks = [], virtuous, title, level }: CycleProps) {
  const { t } = useTranslation();
  const besides = useBesides();
  const rows = [
    ...cycleOrder.map((key) => ({
      spin: 'vicious' as const,
      key,
      node: nodes.find((node) => node.key === key),
    })),
    ...(virtuous
      ? cycleOrder.map((key) => ({
          spin: 'virtuous' as const,
          key,
          node: virtuous.find((node) => node.key === key),
        }))
      : []),
  ].filter(({ key, node }) => key !== 'trigger' || node);
  const shape = shapeOf([...nodes, ...(virtuous ?? [])], breaks);
  const broken =
    breaks.length > 0 ? t('pictures.cycle.breaks', { count: breaks.length }) : t('pictures.cycle.noBreaks');
  return (
    <PictureWithTable
      title={title ?? t('pictures.cycle.title')}
      level={level}
      words={`${t('pictures.cycle.words')} ${broken}`}
      drawing={
        <div className={css.cycles}>
          <Ring nodes={nodes} breaks={breaks} spin="vicious" shape={shape} />
          {virtuous && <Ring nodes={virtuous} breaks={[]} spin="virtuous" shape={shape} />}
        </div>
      }
      table={() => (
        <DataTable
          caption={title ?? t('pictures.cycle.title')}
          rows={rows}
          rowKey={({ spin, key }) => `${spin}-${key}`}
          columns={[
            { key: 'step', title: t('pictures.cycle.step'), cell: ({ key }) => t(`pictures.cycle.${key}`) },
            {
              key: 'which',
              title: t('pictures.cycle.which'),
              cell: ({ spin }) => t(`pictures.cycle.${spin}`),
            },
            {
              key: 'said',
              title: t('pictures.cycle.inWords'),
              cell: ({ node }) => <bdi>{node?.text || t('pictures.cycle.notYet')}</bdi>,
            },
            ...(rows.some(({ node }) => node && besides(node))
              ? [
                  {
                    key: 'besides',
                    title: t('pictures.cycle.besides'),
                    cell: ({ node }: (typeof rows)[number]) => <bdi>{node ? besides(node) : ''}</bdi>,
                  },
                ]
              : []),
            {
              key: 'sure',
              title: t('pictures.cycle.sure'),
              cell: ({ node }) => (node?.certainty === 'guess' ? t('pictures.cycle.guess') : ''),
            },
            {
              key: 'break',
              title: t('pictures.cycle.breakHere'),
              cell: ({ key, spin }) =>
                spin === 'vicious'
                  ? breaks
                      .filter(({ at }) => at === key)
                      .map(({ plan }) => plan)
                      .join('; ')
                  : '',
            },
          ]}
        />
      )}
    />
  );
}
