export default {
  title: 'Who looked at my record',
  lead: 'Every look is written down. Only people who work with you can look.',
  none: 'Nobody but you has looked',
  noneWhy: 'When your therapist opens your record, it shows here.',
  whoAs: '{{name}}, {{as}}',
  dayAt: '{{day}}, {{times}}',
  as: {
    therapist: 'therapist',
    supervisor: 'supervisor',
    emergency: 'in an emergency',
    administrator: 'administrator',
    manager: 'manager',
  },
  what: {
    course: 'Your record',
    record: 'Every entry',
    export: 'Took a copy',
    found: 'Found your name in an emergency',
    emergency: 'Opened it in an emergency',
  },
};
