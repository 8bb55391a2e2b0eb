/** What asks for a supervisor in a group, but for alarms, which stand on the line itself. */
export default {
  nobody_named: 'Nobody is named who answers when a member is in danger',
  not_falling_one: 'The scores of one member do not fall',
  not_falling_other: 'The scores of {{count}} members do not fall',
  absent_one: 'One member stayed away twice running',
  absent_other: '{{count}} members stayed away twice running',
  late_entry_one: 'One planned meeting was not sent for more than a week',
  late_entry_other: '{{count}} planned meetings were not sent for more than a week',
  countersign_one: 'Something of one member waits for your countersign',
  countersign_other: 'Something of {{count}} members waits for your countersign',
  action_overdue_one: 'One thing agreed in supervision is overdue',
  action_overdue_other: '{{count}} things agreed in supervision are overdue',
};
