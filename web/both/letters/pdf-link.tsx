import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#core/api-answers/problem.ts';
import { isByKith } from '#web/app/api.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

interface PdfLinkProps {
  course: string;
  letter: string;
  /** One of the times it was sent; the draft when left out. */
  version?: number;
  words: string;
  spoken?: string;
  look?: 'button' | 'link';
}

const pdfOf = (course: string, letter: string, version?: number): string =>
  `/api/courses/${course}/letters/${letter}.pdf${version === undefined ? '' : `?version=${version}`}`;

/** Downloads a letter as a PDF; where its letters cannot be drawn there, the server's sentence says to print the page. */
export function PdfLink({ course, letter, version, words, spoken, look = 'button' }: PdfLinkProps) {
  const { t } = useTranslation();
  const address = pdfOf(course, letter, version);
  const download = useMutation<void, Error>({
    networkMode: 'always',
    mutationFn: async () => {
      const answer = await fetch(address).catch(() => undefined);
      if (!answer || !isByKith(answer)) throw new Error(t('entry.noLine'));
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
        {look === 'button' ? (
          <Button aria-label={spoken} isPending={download.isPending} onPress={() => download.mutate()}>
            {words}
          </Button>
        ) : (
          <a
            href={address}
            download
            className={standingLinkClass}
            aria-label={spoken}
            onClick={(event) => {
              event.preventDefault();
              download.mutate();
            }}
          >
            {words}
          </a>
        )}
      </div>
      <Refused title={t('letters.noPdf')} sentence={download.error?.message} />
    </Stack>
  );
}
