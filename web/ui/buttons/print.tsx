import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

/** Prints the page as it stands. */
export function PrintButton({ label, size }: { label?: string; size?: 'full' | 'small' }) {
  const { t } = useTranslation();
  return (
    <Button size={size} onPress={() => window.print()}>
      {label ?? t('ui.print')}
    </Button>
  );
}
