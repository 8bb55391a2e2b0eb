import { useTranslation } from 'react-i18next';
import { asNumber, asText, asTexts } from '#web/app/forms/as-typed.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { peopleToChoose, thoseToChoose, tieToInventory } from '#web/both/people/names.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { valueAt, workStyle } from './capture.ts';
import { FeelingSelect, FeelingsField } from './feelings.tsx';
import type { AskedFieldProps } from './filling.ts';
import { RowsField } from './rows.tsx';

const asNames = (value: unknown) =>
  Array.isArray(value) ? value.map((one) => asText(valueAt(one, 'name'))) : [];

/** One question of a form, asked in the way that fits its answer. */
export function AskedField({ asked, words, filled, askingStyle = workStyle }: AskedFieldProps) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const areas = useAreaWords(course);
  const { name, as, set, values = [], need, meant } = asked;
  const key = `${words}.${name}`;
  const label = t(`${key}.label`, { defaultValue: t(key) });
  const hint = i18n.exists(`${key}.hint`) ? t(`${key}.hint`) : undefined;
  const value = valueAt(filled.form, name);
  const onChange = (next: unknown) => filled.put(name, next);
  const field = { label, hint, optional: need === 'optional', error: filled.wrong(name) };
  const options = values.map((one) => ({ value: one, label: t(`${set}.${one}`) }));
  const everybody = () =>
    meant ? thoseToChoose(course, meant, [value].flat().map(asText)) : peopleToChoose(course);
  switch (as) {
    case 'line':
    case 'yearly':
      return <TextField {...field} value={asText(value)} onChange={onChange} />;
    case 'lines':
    case 'dates':
      return (
        <ListEditor {...field} lines={asTexts(value)} onChange={onChange} addLabel={t('captures.addLine')} />
      );
    case 'names':
      return (
        <ListEditor
          {...field}
          lines={asNames(value)}
          onChange={(lines) => onChange(lines.map((one) => tieToInventory(course, one)))}
          addLabel={t('captures.addName')}
        />
      );
    case 'date':
      return <DateField {...field} value={asText(value)} onChange={onChange} />;
    case 'rating':
      return (
        <Rating
          {...field}
          value={asNumber(value)}
          onChange={onChange}
          lowWord={t(`${key}.low`, { defaultValue: t('captures.low') })}
          highWord={t(`${key}.high`, { defaultValue: t('captures.high') })}
        />
      );
    case 'choice':
      return options.length > 5 ? (
        <Select {...field} options={options} value={asText(value)} onChange={onChange} />
      ) : (
        <RadioList {...field} options={options} value={asText(value)} onChange={onChange} layout="inline" />
      );
    case 'area':
      return areas.ids.length === 0 ? null : (
        <RadioList
          {...field}
          options={areas.optionsIn(set ?? '')}
          value={asText(value)}
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
      return <Select {...field} options={everybody()} value={asText(value)} onChange={onChange} />;
    case 'people':
      return (
        <CheckboxList
          {...field}
          options={everybody()}
          value={asTexts(value)}
          onChange={onChange}
          layout="inline"
        />
      );
    case 'feeling':
      return <FeelingSelect {...field} value={asText(value)} onChange={onChange} />;
    case 'feelings':
      return <FeelingsField {...field} value={value} onChange={onChange} />;
    case 'rows':
      return (
        <RowsField
          {...field}
          asked={asked}
          words={key}
          value={value}
          onChange={onChange}
          wrong={filled.wrong}
          askingStyle={askingStyle}
          Field={AskedField}
        />
      );
    default:
      return <TextArea {...field} value={asText(value)} onChange={onChange} rows={2} />;
  }
}
