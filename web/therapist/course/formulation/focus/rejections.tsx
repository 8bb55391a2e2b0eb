import { useTranslation } from 'react-i18next';
import { type Area, areas } from '#core/protocols/areas/area.ts';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { TextField } from '#web/ui/fields/text.tsx';

type Rejected = { area: Area; why: string }[];

/** For loneliness and isolation: why each of the other areas does not fit. */
export function Rejections({
  rejected,
  onChange,
}: {
  rejected: Rejected;
  onChange: (rejected: Rejected) => void;
}) {
  const { t } = useTranslation();
  const others = areas.filter((area) => area !== 'interpersonal_deficits');
  const put = (area: Area, why: string) =>
    onChange([...rejected.filter((each) => each.area !== area), ...(why ? [{ area, why }] : [])]);
  return (
    <fieldset className={css.several}>
      <legend>{t('formulation.focus.rejected')}</legend>
      <div className={css.fields}>
        {others.map((area) => (
          <TextField
            key={area}
            label={t('formulation.focus.rejectedOf', { area: t(`course.area.${area}`) })}
            value={rejected.find((each) => each.area === area)?.why ?? ''}
            onChange={(why) => put(area, why)}
          />
        ))}
      </div>
    </fieldset>
  );
}
