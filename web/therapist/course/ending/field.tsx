import { AskedField, type AskedFieldProps, type Manner } from '#web/therapist/course/captures/field.tsx';

const endingManner: Manner = { choices: 'ending.choice', room: 'ending', rows: 'begin_empty' };

/** One question of the ending, asked as the work's are, in the ending's own words. */
export function FieldHere(props: AskedFieldProps) {
  return <AskedField {...props} manner={endingManner} />;
}
