import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#web/app/api.ts';
import { useCourseHere } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { pdfOf } from './state.ts';

interface PdfLinkProps {
  letter: string;
  version?: number;
  words: string;
  spoken?: string;
}

/** Downloads a letter as a PDF; where its letters cannot be drawn there, the server's sentence says to print the page. */
export function PdfLink({ letter, version, words, spoken }: PdfLinkProps) {
  const { t } = useTranslation();
  const { course } = useCourseHere();
  const download = useMutation<void, Error>({
    networkMode: 'always',
    mutationFn: async () => {
      const answer = await fetch(pdfOf(course.id, letter, version)).catch(() => undefined);
      if (!answer) throw new Error(t('entry.noLine'));
      if (!answer.ok) throw new Error(((await answer.json()) as Problem).title);
      const named = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1];
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await answer.blob());
      link.download = named ?? 'letter.pdf';
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
  return (
    <Stack gap="tight">
      <div data-print="never">
        <Button aria-label={spoken} isPending={download.isPending} onPress={() => download.mutate()}>
          {words}
        </Button>
      </div>
      <Refused sentence={download.error?.message} />
    </Stack>
  );
}
