import { useTranslation } from 'react-i18next';
import { claimsBehind } from '#core/evidence-register/said-elsewhere.ts';
import { followed } from '#core/guide/followed.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { Mark } from '#web/both/grounds/grounds.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Part } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';

interface LinesProps {
  title: string;
  lines: readonly string[];
  of: 'treatments' | 'limits';
  within: 'page' | 'question';
}

function Lines({ title, lines, of, within }: LinesProps) {
  if (lines.length === 0) return null;
  const list = (
    <ul className={classes(shapes.plainList, css.lines)}>
      {lines.map((line) => (
        <li key={line}>
          {asKnown(line, of)}
          <Mark claims={claimsBehind(line)} />
        </li>
      ))}
    </ul>
  );
  if (within === 'page') return <Part title={title}>{list}</Part>;
  return (
    <>
      <h4>{title}</h4>
      {list}
    </>
  );
}

/** What the form of therapy itself tells its client beforehand, and what it will not ask (IPT protocol reference, 7). */
export function WhatIsTold({ within = 'page' }: { within?: 'page' | 'question' }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const about = followed(course)?.protocol.about;
  if (!about) return null;
  return (
    <>
      <Lines title={t('client.about.told')} lines={about.tellsClient} of="treatments" within={within} />
      <Lines title={t('client.about.notAsked')} lines={about.notAsked} of="limits" within={within} />
      <Lines title={t('client.about.notTheSameAs')} lines={about.notTheSameAs} of="limits" within={within} />
    </>
  );
}
