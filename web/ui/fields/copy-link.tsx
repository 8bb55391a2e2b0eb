import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { TextField } from './text.tsx';

type Copied = 'not yet' | 'copied' | 'by hand';

/** A link to hand to somebody: to be copied by a button, or by hand where the browser does not let it. */
export function CopyLink({ label, hint, link }: { label: string; hint?: string; link: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<Copied>('not yet');
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied('copied'),
      () => setCopied('by hand'),
    );
  return (
    <Stack gap="tight">
      <TextField
        label={label}
        hint={hint}
        value={link}
        isReadOnly
        onFocus={(event) => (event.target as HTMLInputElement).select()}
      />
      <Row gap="tight">
        <Button size="small" onPress={() => void copy()}>
          {t('ui.copyLink')}
        </Button>
        <span role="status">
          {copied === 'copied' && t('ui.copied')}
          {copied === 'by hand' && t('ui.byHand')}
        </span>
      </Row>
    </Stack>
  );
}
