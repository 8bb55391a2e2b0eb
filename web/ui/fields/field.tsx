import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from 'react-i18next';
import css from './field.module.css';

/** What every field can say about itself. */
export interface FieldWords {
  label: string;
  /** One line on what to write. */
  hint?: string;
  /** Who will and will not see it, said at the field itself. */
  privacy?: string;
  /** What is wrong and what to do; the field is invalid while it is there. */
  error?: string;
  optional?: boolean;
}

/** The label above a field, with "optional" in words. */
export function FieldLabel({ label, optional }: Pick<FieldWords, 'label' | 'optional'>) {
  const { t } = useTranslation();
  return (
    <Label className={css.label}>
      {label}
      {optional && <span className={css.optional}> ({t('ui.optional')})</span>}
    </Label>
  );
}

/** Hint, privacy and error, tied to the field for screen readers. */
export function FieldNotes({ hint, privacy, error }: Pick<FieldWords, 'hint' | 'privacy' | 'error'>) {
  return (
    <>
      {(hint || privacy) && (
        <Text slot="description" className={css.hint} elementType="div">
          {hint}
          {privacy && <div className={css.privacy}>{privacy}</div>}
        </Text>
      )}
      <FieldError className={css.error ?? ''}>{error as ReactNode}</FieldError>
    </>
  );
}
