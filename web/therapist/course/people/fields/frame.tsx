import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import css from './fields.module.css';
import { useFieldRead } from './read.ts';
import type { usePersonField } from './use-field.ts';

type Field = Pick<ReturnType<typeof usePersonField>, 'saving' | 'save' | 'newer' | 'keepMine' | 'takeTheirs'>;

/** A field with where its words are now; leaving it records it. A text somebody else changed is shown beside it. */
export function FieldFrame({ field, name, children }: { field: Field; name: string; children: ReactNode }) {
  const { t } = useTranslation();
  const words = useFieldRead();
  const leaving = {
    onBlur: (event: { currentTarget: Element; relatedTarget: EventTarget | null }) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) field.save();
    },
  };
  return (
    <div className={css.field} {...leaving}>
      {children}
      {field.newer !== undefined && (
        <Notice
          kind="warn"
          title={t('people.newer')}
          spoken="now"
          actions={
            <>
              <Button size="small" onPress={field.keepMine}>
                {t('people.keepMine')}
              </Button>
              <Button size="small" kind="quiet" onPress={field.takeTheirs}>
                {t('people.takeTheirs')}
              </Button>
            </>
          }
        >
          <p dir="auto">{words(name, field.newer).join('; ')}</p>
        </Notice>
      )}
      <SaveState state={field.saving} />
    </div>
  );
}
