import { useTranslation } from 'react-i18next';
import css from '#web/therapist/course/work/work.module.css';
import { Columns } from '#web/ui/layout/layout.tsx';

/** What helps when a feeling is muted, and when it floods. IPT protocol reference, 3.3. */
export function FeelingAids() {
  const { t } = useTranslation();
  const aids = [
    { title: 'muted', of: 'mutedAids', each: ['a', 'b', 'c', 'd', 'e', 'f'] },
    { title: 'floods', of: 'floodAids', each: ['a', 'b', 'c', 'd'] },
  ];
  return (
    <Columns>
      {aids.map(({ title, of, each }) => (
        <div key={title}>
          <h4>{t(`work.feelings.${title}`)}</h4>
          <ul className={css.plain}>
            {each.map((one) => (
              <li key={one}>{t(`work.feelings.${of}.${one}`)}</li>
            ))}
          </ul>
        </div>
      ))}
    </Columns>
  );
}
