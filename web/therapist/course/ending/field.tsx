import { AskedField } from '#web/therapist/course/captures/field.tsx';
import type { AskedFieldProps, Manner } from '#web/therapist/course/captures/filling.ts';

const endingManner: Manner = { choices: 'ending.choice', room: 'ending', rows: 'begin_empty' };

/** One question of the ending, asked as the work's are, in the ending's own words. */
export function FieldHere(props: AskedFieldProps) {
  return <AskedField {...props} manner={endingManner} />;
}
