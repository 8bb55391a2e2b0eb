import { useTranslation } from 'react-i18next';
import { type Identifier, type IdentifierSystem, identifierNames } from '#core/forms/identifiers.ts';
import { TextField } from '#web/ui/fields/text.tsx';

interface IdentifierFieldsProps {
  identifiers: readonly Identifier[];
  /** Where the client lives: an NHS number is asked for in the United Kingdom alone. */
  country: string;
  change: (identifiers: Identifier[]) => void;
  wrong: (path: string) => string | undefined;
}

/** The numbers by which the client is known elsewhere, one of each kind. */
export function IdentifierFields({ identifiers, country, change, wrong }: IdentifierFieldsProps) {
  const { t } = useTranslation();
  const writtenOf = (of: IdentifierSystem) => identifiers.find(({ system }) => system === of)?.value ?? '';
  const put = (of: IdentifierSystem, value: string) =>
    change(
      identifierNames
        .map((system) => ({ system, value: system === of ? value : writtenOf(system) }))
        .filter((one) => one.value !== ''),
    );
  const isAsked = (system: IdentifierSystem) =>
    system !== 'nhs' || ['', 'GB'].includes(country) || writtenOf(system) !== '';
  return identifierNames
    .filter(isAsked)
    .map((system) => (
      <TextField
        key={system}
        label={t(`course.client.identifier.${system}`)}
        optional
        autoComplete="off"
        value={writtenOf(system)}
        onChange={(value) => put(system, value)}
        error={wrong(`identifiers.${system}`)}
      />
    ));
}
