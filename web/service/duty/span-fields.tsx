import { DateField } from '#web/ui/fields/date.tsx';

interface Span {
  from: string;
  to: string;
}

const isWhole = (day: string) => day.length === 10;

/** Whether both days are given. */
export const isSpan = ({ from, to }: Span): boolean => isWhole(from) && isWhole(to);

interface SpanFieldsProps<Days extends Span> {
  days: Days;
  onChange: (days: Days) => void;
  from: string;
  to: string;
}

/** The first and the last of some days. */
export function SpanFields<Days extends Span>({ days, onChange, from, to }: SpanFieldsProps<Days>) {
  return (
    <>
      <DateField
        label={from}
        asks="a whole day"
        value={days.from}
        onChange={(day) => onChange({ ...days, from: day })}
      />
      <DateField
        label={to}
        asks="a whole day"
        value={days.to}
        onChange={(day) => onChange({ ...days, to: day })}
      />
    </>
  );
}
