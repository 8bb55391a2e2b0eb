import { AskedField } from '#web/therapist/course/captures/field.tsx';
import type { AskedFieldProps, AskingStyle } from '#web/therapist/course/captures/filling.ts';

const endingAskingStyle: AskingStyle = { choices: 'ending.choice', room: 'ending', rows: 'begin_empty' };

/** One question of the ending, asked as the work's are, in the ending's own words. */
export function EndingField(props: AskedFieldProps) {
  return <AskedField {...props} askingStyle={endingAskingStyle} />;
}
