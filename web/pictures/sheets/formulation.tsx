import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PictureFoot } from '#web/pictures/frame/foot.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { Lines, PartsTable, SheetPart, Words } from './parts.tsx';
import css from './sheets.module.css';

export type AreaKey = 'grief' | 'dispute' | 'transition' | 'deficits';

export interface FormulationSheetProps {
  client: string;
  on?: string;
  /** What the person brings: background and strengths. */
  brings: readonly { title: string; lines: readonly string[] }[];
  happened: {
    what: string;
    when?: string;
    people: readonly string[];
    /** Why the people around did not cushion it. */
    supportGap?: string;
  };
  area: { tone: AreaKey; name: string } | undefined;
  /** The agreed focus, in the client's own words. */
  focus: string | undefined;
  symptoms: readonly string[];
  diagnosis?: string;
  narrative?: string;
  goals: readonly string[];
  sessions?: {
    planned?: number;
    until?: string;
    /** Without an end: how often it is looked at again. */
    every?: number;
  };
  agreement: 'agrees' | 'partly' | 'disagrees' | 'notAskedYet';
  level?: 2 | 3 | 4;
}

/** The formulation on one sheet that can be handed over (IPT protocol reference, 5.3). It is words, so its table comes on demand. */
export function FormulationSheet(props: FormulationSheetProps) {
  const {
    client,
    on,
    brings,
    happened,
    area,
    focus,
    symptoms,
    diagnosis,
    narrative,
    goals,
    sessions,
    agreement,
    level = 3,
  } = props;
  const { t } = useTranslation();
  const { day: said } = useDaysInWords();
  const Heading = `h${level}` as const;
  const id = useId();
  const sheet = useRef<HTMLElement>(null);
  const whenAndWho = [happened.when && said(happened.when), ...happened.people].filter(Boolean).join(', ');
  const time = [
    sessions?.every !== undefined
      ? t('pictures.formulation.noEnd', { count: sessions.every })
      : sessions?.planned
        ? t('pictures.formulation.sessions', { count: sessions.planned })
        : t('pictures.notYet'),
    sessions?.until && t('pictures.formulation.until', { date: said(sessions.until) }),
  ]
    .filter(Boolean)
    .join(' ');
  const rows = [
    ...brings.map(({ title, lines }) => ({ part: title, lines })),
    { part: t('pictures.formulation.happened'), lines: [happened.what, whenAndWho] },
    ...(happened.supportGap
      ? [{ part: t('pictures.formulation.supportGap'), lines: [happened.supportGap] }]
      : []),
    { part: t('pictures.formulation.symptoms'), lines: [diagnosis, ...symptoms] },
    {
      part: t('pictures.formulation.focus'),
      lines: [focus ?? t('pictures.notYet'), area?.name],
    },
    { part: t('pictures.formulation.narrative'), lines: [narrative] },
    { part: t('pictures.formulation.goals'), lines: goals },
    {
      part: t('pictures.formulation.time'),
      lines: [time, t(`pictures.formulation.agreement.${agreement}`)],
    },
  ];
  return (
    <>
      <article ref={sheet} className={css.sheet} aria-label={t('pictures.formulation.title')}>
        <header className={css.sheetHead}>
          <Heading id={id}>{t('pictures.formulation.title')}</Heading>
          <p className={css.fine}>
            <bdi>{client}</bdi>
            {on && `, ${said(on)}`}
          </p>
        </header>
        <div className={css.three}>
          {brings.map(({ title, lines }) => (
            <SheetPart key={title} title={title}>
              <Lines lines={lines} />
            </SheetPart>
          ))}
        </div>
        <div className={css.two}>
          <SheetPart title={t('pictures.formulation.happened')}>
            <Words words={happened.what} />
            <p className={css.fine}>{whenAndWho}</p>
            {happened.supportGap && (
              <>
                <p className={css.fine}>{t('pictures.formulation.supportGap')}</p>
                <Words words={happened.supportGap} />
              </>
            )}
          </SheetPart>
          <SheetPart title={t('pictures.formulation.symptoms')}>
            {diagnosis && <p>{diagnosis}</p>}
            <Lines lines={symptoms} />
          </SheetPart>
        </div>
        <section className={css.focus} aria-label={t('pictures.formulation.focus')}>
          <span className={css.partTitle}>{t('pictures.formulation.focus')}</span>
          <p dir="auto">{focus ?? t('pictures.notYet')}</p>
          {area && <Badge tone={area.tone}>{area.name}</Badge>}
        </section>
        {narrative && (
          <SheetPart title={t('pictures.formulation.narrative')}>
            <Words words={narrative} />
          </SheetPart>
        )}
        <div className={css.two}>
          <SheetPart title={t('pictures.formulation.goals')}>
            <Lines lines={goals} />
          </SheetPart>
          <SheetPart title={t('pictures.formulation.time')}>
            <p>{time}</p>
            <p>{t(`pictures.formulation.agreement.${agreement}`)}</p>
          </SheetPart>
        </div>
      </article>
      <PictureFoot
        picture={sheet}
        named={id}
        reading="onDemand"
        table={() => <PartsTable caption={t('pictures.formulation.title')} rows={rows} />}
      />
    </>
  );
}
