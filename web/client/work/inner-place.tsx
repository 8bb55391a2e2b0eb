import { useTranslation } from 'react-i18next';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Part } from '#web/ui/layout/layout.tsx';

/** How I carry somebody who died with me, and where the dead have their place in my culture or faith, as it was written (GR-8). */
export function InnerPlaces() {
  const { t } = useTranslation();
  const { losses } = useMyCourse().course.grief;
  return losses.flatMap(({ id, whatWasLost, texts }) => {
    const place = texts.innerPlace?.text;
    if (!place) return [];
    return [
      <Part key={id} title={t('client.work.innerPlace', { who: whatWasLost })}>
        <p className={css.said} dir="auto">
          {place.words}
        </p>
        {place.cultureAndFaith && <p dir="auto">{place.cultureAndFaith}</p>}
      </Part>,
    ];
  });
}
