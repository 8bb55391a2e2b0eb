import { TextField } from '#web/ui/fields/text.tsx';

interface TenFieldProps {
  label: string;
  value: number | null | undefined;
  onChange: (value: number | null) => void;
  error?: string;
}

/** A rating from 0 to 10 typed as a number: one key in the room, where a row of eleven targets is too long. */
export function TenField({ label, value, onChange, error }: TenFieldProps) {
  return (
    <TextField
      label={label}
      width="short"
      inputMode="numeric"
      autoComplete="off"
      maxLength={2}
      error={error}
      value={value === null || value === undefined ? '' : String(value)}
      onChange={(text) => {
        const digits = text.replaceAll(/\D/g, '');
        onChange(digits === '' ? null : Number(digits));
      }}
    />
  );
}
