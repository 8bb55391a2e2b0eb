import type { HelpLine } from '#core/help/numbers.ts';
import { dialled } from '#core/help/telephone.ts';
import { useHelpSaid } from '#web/app/spoken/help-lines.ts';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { Telephone } from '#web/ui/words/telephone.tsx';
import css from './help.module.css';

/** Numbers to ring, each a large target. */
export function HelpNumbers({ lines }: { lines: readonly HelpLine[] }) {
  const helpSaid = useHelpSaid();
  const said = lines.map((line) => ({ ...line, name: helpSaid(line.name), says: helpSaid(line.says) }));
  return (
    <ul className={classes(shapes.plainList, css.lines)}>
      {said.map(({ name, number, says }) => (
        <li key={`${name} ${number}`}>
          {number ? (
            <a href={`tel:${dialled(number)}`} className={css.call}>
              <span className={css.callNumber}>
                <Telephone>{number}</Telephone>
              </span>
              <span className={css.callName}>{name}</span>
              {says && <span className={css.soft}>{says}</span>}
            </a>
          ) : (
            <p className={css.said}>
              {name}. {says}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
