import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import type { Elsewhere } from './saved-form.ts';

/** What was typed in this form in another window: it can stand here instead, or be let go. */
export function TypedElsewhere({ elsewhere = [] }: { elsewhere?: readonly Elsewhere[] | undefined }) {
  const { t } = useTranslation();
  return elsewhere.map(({ key, words, take, letGo }) => (
    <Notice
      key={key}
      kind="warn"
      title={t('ui.elsewhere.title')}
      spoken="in turn"
      actions={
        <>
          <Button size="small" onPress={take}>
            {t('ui.elsewhere.take')}
          </Button>
          <Button size="small" kind="quiet" onPress={letGo}>
            {t('ui.elsewhere.letGo')}
          </Button>
        </>
      }
    >
      <p dir="auto">{words || t('ui.elsewhere.noWords')}</p>
    </Notice>
  ));
}
