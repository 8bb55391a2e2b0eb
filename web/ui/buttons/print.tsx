import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

/** Prints the page as it stands. */
export function PrintButton({ label }: { label?: string }) {
  const { t } = useTranslation();
  return <Button onPress={() => window.print()}>{label ?? t('ui.print')}</Button>;
}
