import { useTranslation } from 'react-i18next';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { type Capture, wordsOf } from './capture.ts';
import { AskedField } from './field.tsx';
import type { FilledForm } from './filling.ts';

/** The fields of a step in order; the rarer ones behind one disclosure. */
export function CaptureFields({ capture, filled }: { capture: Capture; filled: FilledForm }) {
  const { t } = useTranslation();
  const { fields, style } = capture;
  const rare = fields.filter(({ place }) => place === 'more');
  const shown = (some: typeof fields) =>
    some.map((asked) => (
      <AskedField
        key={asked.name}
        asked={asked}
        words={wordsOf(capture)}
        filled={filled}
        askingStyle={style}
      />
    ));
  return (
    <Stack>
      {shown(fields.filter(({ place }) => place !== 'more'))}
      {rare.length > 0 && (
        <Disclosure title={t('captures.moreFields')} level={4}>
          <Stack>{shown(rare)}</Stack>
        </Disclosure>
      )}
    </Stack>
  );
}
