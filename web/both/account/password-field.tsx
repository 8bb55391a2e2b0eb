import { useTranslation } from 'react-i18next';
import { TextField } from '#web/ui/fields/text.tsx';

interface PasswordFieldProps {
  label: string;
  value: string;
  onChange: (password: string) => void;
  error: string | undefined;
}

/** A password chosen here. */
export function NewPasswordField(props: PasswordFieldProps) {
  const { t } = useTranslation();
  return <TextField {...props} hint={t('entry.passwordHint')} type="password" autoComplete="new-password" />;
}

/**
 * The password one has. @param whose tells a keeper of passwords whose it is, where no field beside it does: nobody
 * sees it, and nobody types it
 */
export function PresentPasswordField({ whose, ...props }: PasswordFieldProps & { whose?: string }) {
  return (
    <>
      {whose && <input type="email" autoComplete="username" value={whose} readOnly hidden />}
      <TextField {...props} type="password" autoComplete="current-password" />
    </>
  );
}
