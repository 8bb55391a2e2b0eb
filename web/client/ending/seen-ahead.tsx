import { useTranslation } from 'react-i18next';
import { afterDays } from '#core/course/maintenance/follow-ups.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { WrittenByTherapist } from '#web/client/page/written-by.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { useListed } from '#web/ui/words/listed.ts';
import { dateInWords } from '#web/ui/words/when.ts';

/** What I see coming and who is there for it, as we planned it (E-05, E-06). */
export function EndingAhead() {
  const { t, i18n } = useTranslation();
  const { stressors, supports } = useMyCourse().course.ending;
  if (stressors.length + supports.length === 0) return null;
  return (
    <Part title={t('client.ending.ahead')}>
      <ul className={css.items}>
        {stressors.map(({ id, what, when, plan }) => (
          <li key={id} className={shapes.ruledItem}>
            <h3 dir="auto">{what}</h3>
            {when && <p>{dateInWords(when, i18n.language)}</p>}
            <p dir="auto">{plan}</p>
          </li>
        ))}
        {supports.map(({ id, need, who, how }) => (
          <li key={id} className={shapes.ruledItem}>
            <h3 dir="auto">{need}</h3>
            <p dir="auto">{how ? t('client.ending.fromHow', { who, how }) : who}</p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What we decided comes after, with its days (E-09). */
export function EndingAfter() {
  const { t, i18n } = useTranslation();
  const { course } = useMyCourse();
  const { after } = course.ending;
  if (!after) return null;
  return (
    <Part title={t('client.ending.after')}>
      <p>{t(`client.ending.decision.${after.decision}`)}</p>
      {after.referredTo && <p dir="auto">{t('client.ending.referredTo', { who: after.referredTo })}</p>}
      {after.medication !== 'none_taken' && <p>{t(`client.ending.medication.${after.medication}`)}</p>}
      {after.medicationWords && <p dir="auto">{after.medicationWords}</p>}
      <ul className={classes(shapes.plainList, css.lines)}>
        {afterDays(course).map(({ on, booked }) => (
          <li key={on}>{t(`client.ending.meet.${booked}`, { on: dateInWords(on, i18n.language) })}</li>
        ))}
      </ul>
    </Part>
  );
}

const parts = [
  ...(['clientValued', 'clientDisappointed'] as const),
  ...(['therapistValued', 'therapistDisappointed', 'words'] as const),
];

/** How we said goodbye, both ways, and what I was given (E-10). */
export function EndingGoodbye() {
  const { t } = useTranslation();
  const listed = useListed();
  const { course, who } = useMyCourse();
  const { goodbye } = course.ending;
  if (!goodbye) return null;
  const said = parts.filter((key) => goodbye[key]);
  const given = goodbye.handedOver.map((one) => t(`client.ending.given.${one}`));
  return (
    <Part title={t('client.ending.goodbye')}>
      <ul className={css.items}>
        {said.map((key) => (
          <li key={key} className={shapes.ruledItem}>
            <h3>{t(key === 'words' ? 'client.ending.goodbyeElse' : `client.ending.${key}`, { who })}</h3>
            <p dir="auto">{goodbye[key]}</p>
          </li>
        ))}
      </ul>
      {said.length > 0 && <WrittenByTherapist />}
      {given.length > 0 && <p>{t('client.ending.givenList', { what: listed(given) })}</p>}
    </Part>
  );
}
