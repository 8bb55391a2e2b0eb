import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#core/api-answers/problem.ts';
import { addressOf, isByKith } from '#web/app/api.ts';
import { endPage } from '#web/app/whose-page.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

interface PdfLinkProps {
  course: string;
  letter: string;
  /** Between the two, or to somebody else. */
  of?: 'letters' | 'toOthers';
  /** One of the times it was sent; the draft when left out. */
  version?: number;
  words: string;
  spoken?: string;
  look?: 'button' | 'link';
}

const lists = { letters: 'letters', toOthers: 'letters-to-others' };

const pdfOf = ({ course, of = 'letters', letter, version }: Omit<PdfLinkProps, 'words'>): string =>
  addressOf(
    `courses/${course}/${lists[of]}/${letter}.pdf${version === undefined ? '' : `?version=${version}`}`,
  );

/** Why there is no PDF; a page whose session another took ends with it, as with anything else it asks. */
async function whyNot(answer: Response): Promise<string> {
  const { code, title }: Problem = await answer.json();
  if (code === 'another-person') endPage('somebodyElse');
  return title;
}

/** Downloads a letter as a PDF; where its letters cannot be drawn there, the server's sentence says to print the page. */
export function PdfLink({ words, spoken, look = 'button', ...which }: PdfLinkProps) {
  const { t } = useTranslation();
  const address = pdfOf(which);
  const download = useMutation<void, Error>({
    networkMode: 'always',
    mutationFn: async () => {
      const answer = await fetch(address).catch(() => undefined);
      if (!answer || !isByKith(answer)) throw new Error(t('entry.noLine'));
      if (!answer.ok) throw new Error(await whyNot(answer));
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
