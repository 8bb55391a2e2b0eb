import { useTranslation } from 'react-i18next';
import type { Claim } from '#core/evidence-register/claim.ts';
import { isShownIn } from '#core/evidence-register/claim.ts';
import { groundsOf, type SourceInWords } from '#core/evidence-register/in-words.ts';
import { useInstallation } from '#web/app/installation.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import css from './grounds.module.css';
import { today } from './today.ts';

const said = (text: string) => asKnown(text, 'grounds');

/** A mark beside a sentence whose ground is past its day or replaced; nothing where all of it stands. */
export function Mark({ claims }: { claims: readonly Claim[] }) {
  const { i18n } = useTranslation();
  const marks = claims.map((claim) => groundsOf(claim, today(), i18n.language, said).mark).filter(Boolean);
  return marks.length === 0 ? null : <span className={css.mark}> {marks[0]}</span>;
}

/** A title is read in the language it was published in, whatever the page speaks. */
function AsPublished({ source: { text, asPublished } }: { source: SourceInWords }) {
  if (!asPublished) return text;
  return (
    <>
      <span lang="en">{asPublished}</span>
      {text.slice(asPublished.length)}
    </>
  );
}

/** What is said, each with how sure it is, when it was looked at, and its sources; what only another country’s guideline says is left out. */
export function Grounds({ claims }: { claims: readonly Claim[] }) {
  const { i18n } = useTranslation();
  const { data: here } = useInstallation();
  const shown = claims.filter((claim) => isShownIn(claim, here?.service?.country ?? ''));
  return (
    <ul className={classes(shapes.plainList, css.grounds)}>
      {shown.map((claim) => {
        const { id, says, mark, how, sources } = groundsOf(claim, today(), i18n.language, said);
        return (
          <li key={id} id={`claim-${id}`}>
            <p>
              {says}
              {mark && <span className={css.mark}> {mark}</span>}
            </p>
            <p className={css.soft}>{how}.</p>
            <ul className={css.sources}>
              {sources.map((source) => (
                <li key={source.text}>
                  {source.address ? (
                    <a href={source.address} rel="noreferrer">
                      <AsPublished source={source} />
                    </a>
                  ) : (
                    <AsPublished source={source} />
                  )}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
