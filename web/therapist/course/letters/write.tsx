import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Letter } from '#core/course/letters/state.ts';
import type { VersionedText } from '#core/course/shared/versioned-text.ts';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { newerLetter } from '#web/both/letters/letter-words.tsx';
import { PdfLink } from '#web/both/letters/pdf-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Dialog } from '#web/ui/layout/dialog.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

/** The draft of a letter: kept on this machine as it is typed, saved as a version when one leaves it, then sent. */
export function WriteLetter({ letter, draft }: { letter: Letter; draft: VersionedText<string> }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const [asking, setAsking] = useState(false);
  const start = { letterId: letter.id, kind: letter.kind, words: draft.text, version: draft.version };
  const form = useActForm(course.id, 'writeLetter', start, letter.id);
  const send = useAct(course.id, 'sendLetter');
  const saving = useRef(false);
  const isTyped = form.isTyped && form.form.words !== draft.text;
  const isSent = letter.sent.some(({ version }) => version === draft.version);
  const save = async () => {
    if (!isTyped || saving.current) return;
    saving.current = true;
    await form.submit().finally(() => {
      saving.current = false;
    });
  };
  const give = () =>
    send.mutate(
      { form: { letterId: letter.id, version: draft.version } },
      { onSettled: () => setAsking(false) },
    );
  return (
    <div data-print="never">
      <Stack>
        <TextArea
          label={t('letters.words')}
          hint={t('letters.wordsHint')}
          privacy={t('letters.privacy')}
          rows={18}
          value={form.form.words}
          onChange={(words) => form.change({ words })}
          onBlur={() => void save()}
          error={form.wrong('words')}
        />
        <FormFoot
          form={{ ...form, sentence: form.sentence ?? send.error?.problem?.title }}
          go={t('letters.save')}
          kind="plain"
          onGo={() => void save()}
          isDisabled={!isTyped}
          newer={{ ...newerLetter(form, 'lead'), take: form.reset }}
          more={
            !isSent &&
            !isTyped && (
              <Button kind="primary" onPress={() => setAsking(true)}>
                {t('letters.send')}
              </Button>
            )
          }
        />
        {!isSent && <PdfLink course={course.id} letter={letter.id} words={t('letters.pdfDraft')} />}
      </Stack>
      <Dialog
        title={t('letters.sendAsk')}
        isOpen={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="primary" isPending={send.isPending} onPress={give}>
              {t('letters.sendGo')}
            </Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>
              {t('letters.sendLeave')}
            </Button>
          </>
        }
      >
        <p>{t('letters.sendWhy')}</p>
      </Dialog>
    </div>
  );
}
