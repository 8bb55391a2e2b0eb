import { useTranslation } from 'react-i18next';
import { countries } from '#web/app/countries.ts';
import { languagesOf } from '#web/app/spoken/offered-languages.ts';
import { DateField } from '#web/ui/fields/date.tsx';
import type { Choice } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';

/** What Kith can write to a client in, English first, by its name in the reader’s language; what is chosen is among them. */
function languagesToWriteIn(reader: string, chosen: string): Choice[] {
  const names = new Intl.DisplayNames([reader], { type: 'language' });
  const offered = languagesOf('/home').map(([folder]) => folder);
  return [...new Set([...offered, chosen])].map((value) => ({ value, label: names.of(value) ?? value }));
}

/** Who a client is, as it is typed. */
export type IdentityTyped = Record<'name' | 'born' | 'email' | 'phone' | 'country' | 'language', string>;

interface IdentityFieldsProps {
  identity: IdentityTyped;
  change: (patch: Partial<IdentityTyped>) => void;
  wrong: (path: keyof IdentityTyped) => string | undefined;
  emailHint?: string;
}

/** Who the client is: the name they go by, and how to reach them. */
export function IdentityFields({ identity, change, wrong, emailHint }: IdentityFieldsProps) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <TextField
        label={t('newCourse.name')}
        value={identity.name}
        onChange={(name) => change({ name })}
        error={wrong('name')}
      />
      <DateField
        label={t('newCourse.born')}
        about="a birth"
        asks="a whole day"
        optional
        value={identity.born}
        onChange={(born) => change({ born })}
        error={wrong('born')}
      />
      <TextField
        label={t('newCourse.email')}
        hint={emailHint}
        optional
        type="email"
        value={identity.email}
        onChange={(email) => change({ email })}
        error={wrong('email')}
      />
      <TextField
        label={t('newCourse.phone')}
        optional
        type="tel"
        value={identity.phone}
        onChange={(phone) => change({ phone })}
        error={wrong('phone')}
      />
      <Select
        label={t('newCourse.country')}
        options={countries(i18n.language)}
        value={identity.country}
        onChange={(country) => change({ country })}
        error={wrong('country')}
      />
      <Select
        label={t('newCourse.language')}
        hint={t('newCourse.languageHint')}
        options={languagesToWriteIn(i18n.language, identity.language || 'en')}
        value={identity.language || 'en'}
        onChange={(language) => change({ language })}
        error={wrong('language')}
      />
    </>
  );
}
