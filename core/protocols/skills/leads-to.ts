import type { Area } from '#core/protocols/areas/area.ts';

/**
 * The skills that the work in each area asks for most, by id. IPT protocol reference, 2.3 (GR-7, RD-9, RT-7 and RT-8, DF-5) and
 * 3.10; which go with which is this product’s own (DES).
 */
export const skillsOfArea: Readonly<Record<Area, readonly string[]>> = {
  grief: ['ask_for_help', 'tell_depression', 'thanks', 'goodbye'],
  role_dispute: ['open_subject', 'listen', 'ask', 'anger', 'compromise', 'repair', 'set_limits'],
  role_transition: ['ask_for_help', 'ask', 'say_no', 'small_talk', 'tell_depression'],
  interpersonal_deficits: ['small_talk', 'acquaintance_to_friend', 'listen', 'ask_for_help', 'repair'],
};

/** The skills that follow from what went wrong in an exchange, by CP-1 to CP-13. IPT protocol reference, 3.4. */
export const skillsOfPattern: Readonly<Record<string, readonly string[]>> = {
  'CP-1': ['ask'],
  'CP-2': ['ask'],
  'CP-3': ['listen'],
  'CP-4': ['ask', 'open_subject'],
  'CP-5': ['open_subject', 'repair'],
  'CP-6': ['open_subject'],
  'CP-7': ['open_subject', 'compromise'],
  'CP-8': ['anger'],
  'CP-9': ['ask'],
  'CP-10': ['say_no', 'set_limits'],
  'CP-11': ['open_subject'],
  'CP-12': ['ask'],
  'CP-13': ['ask_for_help'],
};
