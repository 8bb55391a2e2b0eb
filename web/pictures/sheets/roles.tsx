import { useTranslation } from 'react-i18next';
import { PictureWithTable } from '#web/pictures/frame/picture.tsx';
import { Length, Lines, PartsTable, SheetPart, Words } from './parts.tsx';
import css from './sheets.module.css';

export interface RoleSide {
  name: string;
  good: readonly string[];
  hard: readonly string[];
  people: readonly string[];
  /** How the client describes themselves in it. */
  self?: string;
}

export interface RolesProps {
  /** How it came about, in the client's words. */
  change?: string;
  before: RoleSide;
  after: RoleSide;
  losses: readonly string[];
  gains: readonly string[];
  feelings: readonly string[];
  demands: readonly string[];
  /** Confidence 0–10. */
  skills: readonly { what: string; confidence?: number }[];
  supports: readonly string[];
  level?: 2 | 3 | 4;
}

function Side({ role, when }: { role: RoleSide; when: 'before' | 'after' }) {
  const { t } = useTranslation();
  return (
    <div className={css.card}>
      <SheetPart title={t(`pictures.transition.${when}`)}>
        <p className={css.roleName} dir="auto">
          {role.name}
        </p>
      </SheetPart>
      <SheetPart title={t(`pictures.transition.good.${when}`)}>
        <Lines lines={role.good} />
      </SheetPart>
      <SheetPart title={t(`pictures.transition.hard.${when}`)}>
        <Lines lines={role.hard} />
      </SheetPart>
      <SheetPart title={t(`pictures.transition.people.${when}`)}>
        <Lines lines={role.people} />
      </SheetPart>
      {role.self && (
        <SheetPart title={t(`pictures.transition.self.${when}`)}>
          <Words words={role.self} />
        </SheetPart>
      )}
    </div>
  );
}

/** The old role and the new one side by side, with what is lost, gained and needed (RT-2 to RT-9). */
export function Roles(props: RolesProps) {
  const { change, before, after, losses, gains, feelings, demands, skills, supports, level } = props;
  const { t } = useTranslation();
  const title = t('pictures.transition.title', { before: before.name, after: after.name });
  const rows = [
    ...(['before', 'after'] as const).flatMap((when) => {
      const role = when === 'before' ? before : after;
      return [
        { part: t(`pictures.transition.${when}`), lines: [role.name] },
        {
          part: `${t(`pictures.transition.${when}`)}: ${t(`pictures.transition.good.${when}`)}`,
          lines: role.good,
        },
        {
          part: `${t(`pictures.transition.${when}`)}: ${t(`pictures.transition.hard.${when}`)}`,
          lines: role.hard,
        },
        {
          part: `${t(`pictures.transition.${when}`)}: ${t(`pictures.transition.people.${when}`)}`,
          lines: role.people,
        },
        {
          part: `${t(`pictures.transition.${when}`)}: ${t(`pictures.transition.self.${when}`)}`,
          lines: role.self ? [role.self] : [],
        },
      ];
    }),
    { part: t('pictures.transition.change'), lines: change ? [change] : [] },
    { part: t('pictures.transition.losses'), lines: losses },
    { part: t('pictures.transition.gains'), lines: gains },
    { part: t('pictures.transition.feelings'), lines: feelings },
    { part: t('pictures.transition.demands'), lines: demands },
    {
      part: t('pictures.transition.skills'),
      lines: skills.map(({ what, confidence }) =>
        confidence === undefined ? what : `${what} (${t('pictures.transition.sure', { confidence })})`,
      ),
    },
    { part: t('pictures.transition.supports'), lines: supports },
  ];
  return (
    <PictureWithTable
      title={title}
      level={level}
      words={t('pictures.transition.words', {
        losses: losses.length,
        gains: gains.length,
        supports: supports.length,
      })}
      drawing={
        <div className={css.space}>
          <div className={css.card}>
            <div className={css.two}>
              <Side role={before} when="before" />
              <Side role={after} when="after" />
            </div>
            {change && (
              <section className={css.focus} aria-label={t('pictures.transition.change')}>
                <span className={css.partTitle}>{t('pictures.transition.change')}</span>
                <Words words={change} />
              </section>
            )}
            <div className={css.three}>
              {(['losses', 'gains', 'feelings', 'demands', 'supports'] as const).map((key) => (
                <SheetPart key={key} title={t(`pictures.transition.${key}`)}>
                  <Lines lines={props[key]} />
                </SheetPart>
              ))}
              <SheetPart title={t('pictures.transition.skills')}>
                {skills.length === 0 && <Lines lines={[]} />}
                {skills.map(({ what, confidence }) => (
                  <div key={what} className={css.bar}>
                    <bdi>{what}</bdi>
                    {confidence !== undefined && (
                      <>
                        <span className={css.fine}>{t('pictures.transition.sure', { confidence })}</span>
                        <Length value={confidence} />
                      </>
                    )}
                  </div>
                ))}
              </SheetPart>
            </div>
          </div>
        </div>
      }
      table={() => <PartsTable caption={title} rows={rows} />}
    />
  );
}
