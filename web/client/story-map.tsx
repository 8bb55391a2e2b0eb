import { useTranslation } from 'react-i18next';
import type { FormulationVersion } from '#core/course/formulation-shape.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import css from './place.module.css';

/** What the story rests on, in the order of the sheet that can be handed over (IPT protocol reference, 5.3 a). */
const parts = [
  'crisis',
  'distress',
  'supportGap',
  'strengths',
  'protective',
  'bio',
  'psych',
  'social',
  'cultural',
  'spiritual',
] as const;

/** The rest of the formulation that was shared with me: what it rests on, part by part. */
export function StoryMap({ story }: { story: FormulationVersion }) {
  const { t } = useTranslation();
  const told = parts.filter((part) => story.if[part] !== '');
  if (told.length === 0 && !story.onsetLink) return null;
  return (
    <Disclosure title={t('clientWork.map')} level={3}>
      <dl className={css.items}>
        {story.onsetLink && (
          <div>
            <dt>{t('clientWork.onset')}</dt>
            <dd dir="auto">{story.onsetLink}</dd>
          </div>
        )}
        {told.map((part) => (
          <div key={part}>
            <dt>{t(`formulation.map.${part}.label`)}</dt>
            <dd dir="auto">{story.if[part]}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
