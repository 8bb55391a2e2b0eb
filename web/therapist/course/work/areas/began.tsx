import { useTranslation } from 'react-i18next';
import type { VersionedText } from '#core/course/shared/versioned-text.ts';
import { type Capture, valueAt } from '#web/therapist/course/captures/capture.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

interface BeganProps {
  /** What asks to put it right. */
  capture: Capture;
  /** The piece of work, and where it is. */
  work: { id: string; texts: { began?: VersionedText<unknown> } };
  where: Record<string, unknown>;
  /** What the room says already. */
  hide?: readonly string[];
}

/** What a piece of work began with, and its form in place: what was not known then, or was heard wrongly, is put right. */
export function Began({ capture, work, where, hide }: BeganProps) {
  const { t } = useTranslation();
  const began = capture.fields.map(({ name }) => [name, valueAt(work, name) ?? undefined]);
  return (
    <Stack>
      <InPlace
        key={work.id}
        capture={capture}
        start={{ ...where, ...Object.fromEntries(began), version: work.texts.began?.version ?? 0 }}
        place={work.id}
        opens={t('work.area.room.putRight')}
        kind="quiet"
      >
        <CaptureRead capture={capture} text={work} hide={hide} />
      </InPlace>
    </Stack>
  );
}
