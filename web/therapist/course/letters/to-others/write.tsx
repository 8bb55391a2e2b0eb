import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterToOther } from '#core/course/letters-to-others/state.ts';
import type { VersionedText } from '#core/course/shared/versioned-text.ts';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useFitting } from '#web/both/directory/fitting.ts';
import { PickFromDirectory } from '#web/both/directory/pick.tsx';
import { newerLetter } from '#web/both/letters/letter-words.tsx';
import { PdfLink } from '#web/both/letters/pdf-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Dialog } from '#web/ui/layout/dialog.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

/** The draft of a letter to somebody else: read through, changed, and signed. */
export function WriteLetterToOther({
  letter,
  draft,
}: {
  letter: LetterToOther;
  draft: VersionedText<string>;
}) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const near = useFitting(course.safetyPlan.lives?.place ?? '');
  const [asking, setAsking] = useState(false);
  const { to, subject, whom, address } = letter;
  const start = {
    letterId: letter.id,
    to,
    subject,
    whom,
    address,
    words: draft.text,
    version: draft.version,
  };
  const form = useActForm(course.id, 'writeLetterToOther', start, letter.id);
  const sign = useAct(course.id, 'signLetterToOther');
  const { words, address: typed = '' } = form.form;
  const isTyped = form.isTyped && (words !== draft.text || typed !== address);
  const isSigned = letter.signed.some(({ version }) => version === draft.version);
  const put = () =>
    sign.mutate(
      { form: { letterId: letter.id, version: draft.version } },
      { onSettled: () => setAsking(false) },
    );
  return (
    <div data-print="never">
      <Stack>
        <PickFromDirectory
          entries={near}
          onPick={({ name, reach }) => form.change({ address: `${name}\n${reach}` })}
        />
        <TextArea
          label={t('letters.toOthers.address')}
          hint={t('letters.toOthers.addressHint')}
          optional
          rows={3}
          value={typed}
          onChange={(next) => form.change({ address: next })}
          error={form.wrong('address')}
        />
        <TextArea
          label={t('letters.words')}
          hint={t('letters.toOthers.wordsHint')}
          privacy={t('letters.toOthers.privacy')}
          rows={18}
          value={words}
          onChange={(next) => form.change({ words: next })}
          error={form.wrong('words')}
        />
        <FormFoot
          form={{ ...form, sentence: form.sentence ?? sign.error?.problem?.title }}
          go={t('letters.save')}
          kind="plain"
          onGo={() => void form.submit()}
          isDisabled={!isTyped}
          newer={{ ...newerLetter(form, 'lead'), take: form.reset }}
          more={
            !isSigned &&
            !isTyped && (
              <Button kind="primary" onPress={() => setAsking(true)}>
                {t('letters.toOthers.sign')}
              </Button>
            )
          }
        />
        {!isSigned && (
          <PdfLink course={course.id} of="toOthers" letter={letter.id} words={t('letters.pdfDraft')} />
        )}
      </Stack>
      <Dialog
        title={t('letters.toOthers.signAsk')}
        isOpen={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="primary" isPending={sign.isPending} onPress={put}>
              {t('letters.toOthers.signGo')}
            </Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>
              {t('letters.sendLeave')}
            </Button>
          </>
        }
      >
        <p>{t('letters.toOthers.signWhy')}</p>
      </Dialog>
    </div>
  );
}
