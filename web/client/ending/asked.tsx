import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

export interface AskedProps {
  /** It is said: go on to the next. */
  onSaid: () => void;
  /** I would rather not say it. */
  onLeave: () => void;
}

interface QuestionProps<Form> extends AskedProps {
  form: ActForm<Form>;
  children: ReactNode;
  isDisabled?: boolean;
}

/** One question of the goodbye: what is asked, and its foot, where it is kept or left out. */
export function Question<Form>({ form, children, isDisabled, onSaid, onLeave }: QuestionProps<Form>) {
  const { t } = useTranslation();
  const keep = async () => {
    if (await form.submit()) onSaid();
  };
  return (
    <Stack>
      {children}
      <FormFoot
        form={form}
        go={t('client.ending.keep')}
        onGo={() => void keep()}
        isDisabled={isDisabled}
        more={
          <Button kind="quiet" onPress={onLeave}>
            {t('client.ending.leave')}
          </Button>
        }
        saved="below"
      />
    </Stack>
  );
}
