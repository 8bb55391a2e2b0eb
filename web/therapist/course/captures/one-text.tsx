import { useTranslation } from 'react-i18next';
import type { VersionedText } from '#core/course/shared/versioned-text.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { type Capture, wordsOf } from './capture.ts';
import { InPlace } from './in-place.tsx';
import { CaptureRead } from './read.tsx';

interface OneTextProps {
  capture: Capture;
  /** Where the text hangs, such as `{ lossId }`. */
  where: Record<string, unknown>;
  now: VersionedText<unknown> | undefined;
  /** Begins a first writing. */
  start?: Record<string, unknown>;
  opens?: string;
}

/** One text of the work: as it stands, and its form in place. */
export function OneText({ capture, where, now, start, opens }: OneTextProps) {
  const { t } = useTranslation();
  const text = now ? { ...(now.text as object) } : start;
  const [first] = capture.fields;
  const key = `${wordsOf(capture)}.${first?.name}`;
  const button = now ? t('work.change') : (opens ?? t('work.write'));
  const place = Object.values(where).join('/');
  return (
    <Stack>
      <InPlace
        key={place}
        capture={capture}
        start={{ ...where, ...text, version: now?.version ?? 0 }}
        place={place}
        opens={button}
        spoken={opens && !now ? opens : `${button}: ${t(`${key}.label`, { defaultValue: t(key) })}`}
      >
        {now && <CaptureRead capture={capture} text={now.text} />}
      </InPlace>
    </Stack>
  );
}
