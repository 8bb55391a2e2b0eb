import { useTranslation } from 'react-i18next';
import { areasFollowed } from '#core/course/focus/areas-followed.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import shapes from '#web/ui/look/shapes.module.css';

type Rejected = { area: string; why: string }[];

/** For loneliness and isolation: why each of the other areas does not fit. */
export function Rejections({
  rejected,
  onChange,
}: {
  rejected: Rejected;
  onChange: (rejected: Rejected) => void;
}) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { nameOf } = useAreaWords(course);
  const others = areasFollowed(course).flatMap(({ id, room }) =>
    room === 'interpersonal_deficits' ? [] : [id],
  );
  const put = (area: string, why: string) =>
    onChange([...rejected.filter((each) => each.area !== area), ...(why ? [{ area, why }] : [])]);
  return (
    <fieldset className={css.several}>
      <legend>{t('formulation.focus.rejected')}</legend>
      <div className={shapes.fieldsBeside}>
        {others.map((area) => (
          <TextField
            key={area}
            label={t('formulation.focus.rejectedOf', { area: nameOf(area) })}
            value={rejected.find((each) => each.area === area)?.why ?? ''}
            onChange={(why) => put(area, why)}
          />
        ))}
      </div>
    </fieldset>
  );
}
