import { useTranslation } from 'react-i18next';
import { fieldSentence, formSentence } from '../entry/form-error.ts';
import { useSignedIn } from '../frame/signed-in.tsx';
import { useOwnName } from '../own-name.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Stack } from '../ui/layout.tsx';
import { Notice, Refused } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';

/** The name I go by here. */
export function MyName() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const { name, type, keep, submit } = useOwnName(me.name);
  return (
    <Disclosure title={t('clientAccount.changeName')} level={3}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextField
            label={t('clientAccount.myName')}
            hint={t('clientAccount.nameSays')}
            autoComplete="name"
            value={name}
            onChange={type}
            error={fieldSentence(keep.error, 'name')}
          />
          <Refused sentence={formSentence(keep.error, t('entry.noLine'))} />
          {keep.isSuccess && (
            <Notice kind="good" spoken="now">
              {t('clientAccount.renamed')}
            </Notice>
          )}
          <div>
            <Button type="submit" isPending={keep.isPending} isDisabled={name === me.name}>
              {t('clientAccount.rename')}
            </Button>
          </div>
        </Stack>
      </form>
    </Disclosure>
  );
}
