import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import type { SheetField } from '#core/protocols/protocol/sheet.ts';
import { asNumber, asText, asTexts } from '#web/app/forms/as-typed.ts';
import { peopleToChoose } from '#web/both/people/names.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { OpenNumberField } from '#web/ui/fields/number.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { SheetRows } from './rows.tsx';
import { labelOf, rowsOf, type TypedRow, type TypedValue } from './typed.ts';

export interface SheetFieldProps {
  course: Course;
  field: SheetField;
  value: TypedValue | undefined;
  onChange: (value: TypedValue) => void;
  wrong: (path: string) => string | undefined;
  /** Its place in the form: `fields.self`. */
  path: string;
  reader: 'client' | 'therapist';
}

/** So many steps stand beside one another as targets; a longer scale is a number that is typed. */
const mostSteps = 21;
/** Which year is meant where none was typed. */
const aboutOf = { lived: 'gone by', ahead: 'to come', either: 'these days' } as const;
/** More choices than these are a list that opens. */
const mostInSight = 6;

/** One field of a sheet, asked in the way that fits its kind. */
export function SheetFieldInput(props: SheetFieldProps) {
  const { course, field, value, onChange, wrong, path, reader } = props;
  const { t, i18n } = useTranslation();
  const words = {
    label: labelOf(field, reader),
    hint: field.hint,
    privacy: field.seenBy === 'team' ? t('sheets.teamOnlyWhy') : undefined,
    optional: !field.needed,
    error: wrong(path),
  };
  switch (field.kind) {
    case 'text':
      return <TextArea {...words} value={asText(value)} onChange={onChange} rows={field.long ? 4 : 1} />;
    case 'list':
      return (
        <ListEditor {...words} lines={asTexts(value)} onChange={onChange} addLabel={t('sheets.addLine')} />
      );
    case 'choice': {
      const options = field.options.map(({ id, name }) => ({ value: id, label: name }));
      return options.length > mostInSight ? (
        <Select {...words} options={withNone(options)} value={asText(value)} onChange={onChange} />
      ) : (
        <Cleared value={value} onChange={onChange} label={words.label} needed={field.needed}>
          <RadioList
            {...words}
            options={options}
            value={asText(value) || null}
            onChange={onChange}
            layout="inline"
          />
        </Cleared>
      );
    }
    case 'choices':
      return (
        <CheckboxList
          {...words}
          options={field.options.map(({ id, name }) => ({ value: id, label: name }))}
          value={asTexts(value)}
          onChange={onChange}
          layout="inline"
        />
      );
    case 'yes_no':
      return (
        <Cleared value={value} onChange={onChange} label={words.label} needed={field.needed}>
          <RadioList
            {...words}
            options={[
              { value: 'yes', label: t('sheets.yes') },
              { value: 'no', label: t('sheets.no') },
            ]}
            value={asText(value) || null}
            onChange={onChange}
            layout="inline"
          />
        </Cleared>
      );
    case 'scale': {
      const [lowWord, highWord] = field.ends ?? [t('sheets.low'), t('sheets.high')];
      const { min, max } = field;
      if (max - min >= mostSteps)
        return (
          <OpenNumberField
            {...words}
            hint={[words.hint, t('sheets.ends', { min, lowWord, max, highWord })].filter(Boolean).join(' ')}
            minValue={min}
            maxValue={max}
            value={asNumber(value)}
            onChange={(next) => onChange(next ?? null)}
          />
        );
      return (
        <Cleared value={value} onChange={onChange} label={words.label} needed={field.needed}>
          <Rating
            {...words}
            min={min}
            max={max}
            value={asNumber(value)}
            onChange={onChange}
            lowWord={lowWord}
            highWord={highWord}
          />
        </Cleared>
      );
    }
    case 'number':
      return (
        <OpenNumberField
          {...words}
          label={field.unit ? t('sheets.inUnit', { label: words.label, unit: field.unit }) : words.label}
          minValue={field.min}
          maxValue={field.max}
          formatOptions={{ maximumFractionDigits: 6 }}
          step={0.000001}
          value={asNumber(value)}
          onChange={(next) => onChange(next ?? null)}
        />
      );
    case 'date':
      return (
        <DateField
          {...words}
          about={aboutOf[field.means ?? 'either']}
          value={asText(value)}
          onChange={onChange}
        />
      );
    case 'session':
      return (
        <OpenNumberField
          {...words}
          minValue={1}
          value={asNumber(value)}
          onChange={(next) => onChange(next ?? null)}
        />
      );
    case 'person':
      return (
        <Select
          {...words}
          options={withNone(peopleToChoose(course))}
          value={asText(value)}
          onChange={onChange}
        />
      );
    case 'event':
      return (
        <Select
          {...words}
          options={withNone(
            course.timeline.events
              .filter(({ id, aside }) => !aside || id === value)
              .map(({ id, what, date }) => ({
                value: id,
                label: `${what} (${dateInWords(date, i18n.language)})`,
              })),
          )}
          value={asText(value)}
          onChange={onChange}
        />
      );
    case 'rows':
      return (
        <SheetRows words={words} field={field} rows={rowsOf(value)} onChange={onChange}>
          {(row, at, put) =>
            field.fields.map((inner) => (
              <SheetFieldInput
                key={inner.id}
                course={course}
                field={inner}
                value={row[inner.id]}
                onChange={(next) => put({ ...row, [inner.id]: next as TypedRow[string] })}
                wrong={wrong}
                path={`${path}.${at}.${inner.id}`}
                reader={reader}
              />
            ))
          }
        </SheetRows>
      );
  }
}

const withNone = (options: readonly { value: string; label: string }[]) => [
  { value: '', label: '–' },
  ...options,
];

interface ClearedProps {
  value: unknown;
  onChange: (value: null) => void;
  label: string;
  needed: boolean | undefined;
  children: React.ReactNode;
}

/** An answer that was chosen can be taken back where the sheet can be kept without it. */
function Cleared({ value, onChange, label, needed, children }: ClearedProps) {
  const { t } = useTranslation();
  const isAnswered = value !== undefined && value !== null && value !== '';
  return (
    <div>
      {children}
      {isAnswered && !needed && (
        <Button
          kind="quiet"
          size="small"
          aria-label={t('sheets.clearOf', { label })}
          onPress={() => onChange(null)}
        >
          {t('sheets.clear')}
        </Button>
      )}
    </div>
  );
}
