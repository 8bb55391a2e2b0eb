import { useTranslation } from 'react-i18next';
import { CheckboxList } from '../../../ui/checkbox.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { ListEditor } from '../../../ui/list-editor.tsx';
import { RadioList } from '../../../ui/radio-list.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useCourseHere } from '../course-frame.tsx';
import { type Asked, valueAt } from '../work/capture.ts';
import { peopleToChoose } from '../work/names.ts';
import { RowsHere } from './rows-here.tsx';

export interface Filling {
  form: Record<string, unknown>;
  put: (path: string, value: unknown) => void;
  wrong: (path: string) => string | undefined;
}

export interface FieldHereProps {
  asked: Asked;
  /** Where its words are in the catalogue. */
  words: string;
  filling: Filling;
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '');
const asTexts = (value: unknown) => (Array.isArray(value) ? value.map(asText) : []);

/** One question of the ending, asked in the way that fits its answer. */
export function FieldHere({ asked, words, filling }: FieldHereProps) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseHere();
  const { name, as, set, values = [], need } = asked;
  const key = `${words}.${name.replaceAll('.', '_')}`;
  const value = valueAt(filling.form, name);
  const onChange = (next: unknown) => filling.put(name, next);
  const field = {
    label: t(`${key}.label`, { defaultValue: t(key) }),
    hint: i18n.exists(`${key}.hint`) ? t(`${key}.hint`) : undefined,
    optional: need === 'optional',
    error: filling.wrong(name),
  };
  const options = values.map((one) => ({ value: one, label: t(`ending.choice.${set}.${one}`) }));
  switch (as) {
    case 'line':
      return <TextField {...field} value={asText(value)} onChange={onChange} autoComplete="off" />;
    case 'lines':
      return (
        <ListEditor {...field} lines={asTexts(value)} onChange={onChange} addLabel={t('ending.addLine')} />
      );
    case 'date':
      return <DateField {...field} value={asText(value)} onChange={onChange} />;
    case 'choice':
      return options.length > 4 ? (
        <Select {...field} options={options} value={asText(value)} onChange={onChange} />
      ) : (
        <RadioList
          {...field}
          options={options}
          value={asText(value) || null}
          onChange={onChange}
          layout="inline"
        />
      );
    case 'choices':
      return (
        <CheckboxList
          {...field}
          options={options}
          value={asTexts(value)}
          onChange={onChange}
          layout="inline"
        />
      );
    case 'person':
      return <Select {...field} options={peopleToChoose(course)} value={asText(value)} onChange={onChange} />;
    case 'rows':
      return (
        <RowsHere
          {...field}
          asked={asked}
          words={key}
          value={value}
          onChange={onChange}
          wrong={filling.wrong}
        />
      );
    default:
      return <TextArea {...field} value={asText(value)} onChange={onChange} rows={2} />;
  }
}
