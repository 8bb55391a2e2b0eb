export default {
  title: 'What “{{what}}” stands on',
  written: 'By {{author}}, {{month}}, in their own words after: {{after}}. Licence: {{licence}}.',
  read: 'Read for this service by {{by}} on {{on}}.',
  notRead: 'No clinician of this service has said yet that they have read it.',
  forms: 'Forms in Kith: {{forms}}',
};
