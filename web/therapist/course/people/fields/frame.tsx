import type { ReactNode } from 'react';
import { NewerText } from '#web/app/forms/newer-text.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import css from './fields.module.css';
import { useFieldRead } from './read.ts';
import type { usePersonField } from './use-field.ts';

type Field = Pick<ReturnType<typeof usePersonField>, 'saving' | 'save' | 'newer' | 'keepMine' | 'takeTheirs'>;

/** A field with where its words are now; leaving it records it. A text somebody else changed is shown beside it. */
export function FieldFrame({ field, name, children }: { field: Field; name: string; children: ReactNode }) {
  const words = useFieldRead();
  const leaving = {
    onBlur: (event: { currentTarget: Element; relatedTarget: EventTarget | null }) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) field.save();
    },
  };
  return (
    <div className={classes(shapes.column, css.field)} {...leaving}>
      {children}
      {field.newer !== undefined && (
        <NewerText stands="alone" onOverwrite={field.keepMine} onTake={field.takeTheirs}>
          <p dir="auto">{words(name, field.newer).join('; ')}</p>
        </NewerText>
      )}
      <SaveState state={field.saving} />
    </div>
  );
}
