import { useTranslation } from 'react-i18next';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import css from './page.module.css';

interface StillMineProps {
  /** The act that shares it. */
  by: 'shareMoment' | 'shareFeeling';
  share: { isPending: boolean; press: () => void };
  /** What the button says where several stand on a page. */
  of?: string;
}

/** What nobody else reads yet, and what shares it with my therapist. */
export function StillMine({ by, share, of }: StillMineProps) {
  const { t } = useTranslation();
  const { may, who } = useMyCourse();
  return (
    <>
      <p className={css.soft}>{t('client.moments.onlyMine')}</p>
      {may(by) && (
        <div>
          <Button size="small" isPending={share.isPending} onPress={share.press} aria-label={of}>
            {t('client.moments.share', { who })}
          </Button>
        </div>
      )}
    </>
  );
}
