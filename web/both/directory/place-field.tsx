import { useTranslation } from 'react-i18next';
import { inTreeOrder, setIn } from '#core/programme/tree-order.ts';
import { placeSaid, placesTold } from '#core/safety-directory/by-place.ts';
import { ComboBox } from '#web/ui/fields/combo-box.tsx';
import { useDirectory } from './list.ts';

interface PlaceFieldProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (place: string) => void;
  error?: string | undefined;
}

/** The places of the programme and those that the directory names. */
export function usePlacesToTell(): { value: string; label: string }[] {
  const { data } = useDirectory();
  const places = data?.places ?? [];
  const ofTree = inTreeOrder(places.map((one) => ({ ...one, dhis2: '' })));
  return [
    ...ofTree.map((one) => ({ value: one.place.id, label: setIn(one) })),
    ...placesTold(data?.entries ?? [], places).map((name) => ({ value: name, label: name })),
  ];
}

/** In which place somebody is: one that is known, found by typing, or any other by its name. */
export function PlaceField({ label, hint, value, onChange, error }: PlaceFieldProps) {
  const { t } = useTranslation();
  const { data } = useDirectory();
  const options = usePlacesToTell().map((one) => ({ ...one, label: one.label.trim() }));
  const said = placeSaid(data?.places ?? [], value);
  const typed = (text: string) => {
    const known = options.find((one) => one.label.toLowerCase() === text.trim().toLowerCase());
    onChange(known ? known.value : text);
  };
  return (
    <ComboBox
      key={data ? 'known' : 'not known'}
      label={label}
      hint={hint ?? t('directory.placeHint')}
      optional
      options={options}
      value={options.some((one) => one.value === value) ? value : undefined}
      onChange={(chosen) => chosen !== undefined && onChange(chosen)}
      onType={typed}
      defaultText={said}
      error={error}
    />
  );
}
