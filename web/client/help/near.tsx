import { useTranslation } from 'react-i18next';
import type { DirectoryForClient } from '#core/api-answers/safety-directory.ts';
import { dialled, telephoneIn } from '#core/help/telephone.ts';
import { openNow } from '#core/safety-directory/open-now.ts';
import { useHoursSaid } from '#web/both/directory/hours-said.ts';
import helpCss from '#web/both/help/help.module.css';
import { Part } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { Telephone } from '#web/ui/words/telephone.tsx';

type Entry = DirectoryForClient['entries'][number];

function One({ entry, near }: { entry: Entry; near: DirectoryForClient }) {
  const { t } = useTranslation();
  const say = useHoursSaid();
  const { kind, name, reach, forWhom, languages, hours } = entry;
  const number = telephoneIn(reach);
  const now = openNow(entry, near, new Date().toISOString());
  const said = [
    t(`client.help.near.kind.${kind}`),
    forWhom,
    [t(`client.help.near.now.${now}`), say(hours)].filter(Boolean).join(', '),
    languages,
  ].filter(Boolean);
  const more = (
    <>
      <span className={helpCss.callName} dir="auto">
        {name}
      </span>
      <span className={helpCss.soft} dir="auto">
        {said.join(' · ')}
      </span>
    </>
  );
  if (!number)
    return (
      <p className={helpCss.said}>
        <bdi>{name}</bdi>. <bdi>{reach}</bdi> <span className={helpCss.soft}>{said.join(' · ')}</span>
      </p>
    );
  return (
    <>
      <a href={`tel:${dialled(number.shown)}`} className={helpCss.call}>
        <span className={helpCss.callNumber}>
          <Telephone>{number.shown}</Telephone>
        </span>
        {more}
      </a>
      {reach !== number.shown && (
        <p className={helpCss.soft} dir="auto">
          {reach}
        </p>
      )}
    </>
  );
}

/** Below the country’s help numbers: whom to reach where I live, as my service keeps it; on this phone without a line too. IPT protocol reference, 9.3 step 0. */
export function HelpNear({ near }: { near: DirectoryForClient }) {
  const { t } = useTranslation();
  if (near.entries.length === 0) return null;
  const { place } = near;
  return (
    <Part title={place ? t('client.help.near.title', { place }) : t('client.help.near.titleAll')}>
      <ul className={classes(shapes.plainList, helpCss.lines)}>
        {near.entries.map((entry) => (
          <li key={entry.id}>
            <One entry={entry} near={near} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
