import { useTranslation } from 'react-i18next';
import { formulationFields } from '#core/course/formulation/map.ts';
import type { FormulationVersion } from '#core/course/formulation/state.ts';
import css from '#web/client/page/page.module.css';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';

/** The rest of the formulation that was shared with me: what it rests on, part by part. */
export function StoryMap({ story }: { story: FormulationVersion }) {
  const { t } = useTranslation();
  const told = formulationFields.filter((part) => story.if[part] !== '');
  if (told.length === 0 && !story.onsetLink) return null;
  return (
    <Disclosure title={t('client.work.map')} level={3}>
      <dl className={css.items}>
        {story.onsetLink && (
          <div>
            <dt>{t('client.work.onset')}</dt>
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
