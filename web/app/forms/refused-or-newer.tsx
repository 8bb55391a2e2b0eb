import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

/** Why it was not kept; where somebody wrote meanwhile, mine can be written over it. */
export function RefusedOrNewer({
  form: { sentence, newer },
  keepMine,
}: {
  form: { sentence: string | undefined; newer: { version: number } | undefined };
  keepMine: (version: number) => void;
}) {
  const { t } = useTranslation();
  return (
    <Refused sentence={sentence}>
      {newer && (
        <Button size="small" onPress={() => keepMine(newer.version)}>
          {t('client.writeMineAnyway')}
        </Button>
      )}
    </Refused>
  );
}
