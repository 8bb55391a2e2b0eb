export default {
  title: 'Research',
  lead: 'One line for each client who agrees to research, of their last finished course, without anything that names them.',
  asked: 'What clients are asked',
  notAsked:
    'Nobody is asked about research now. An administrator says in the settings what it is for; then clients are asked.',
  agreed: 'Clients of finished courses who agree: {{courses}}.',
  file: 'The file',
  courses_one: 'One course is in it.',
  courses_other: '{{count}} courses are in it.',
  leftOut:
    'Values left empty because fewer than five courses share them: {{emptied}}. Courses left out because they still stood apart: {{courses}}.',
  csv: 'Download the file (CSV)',
  dictionary: 'Download its dictionary (CSV)',
  tooFew: 'Fewer than five clients of finished courses agree, so each might be known. There is no file yet.',
  never: 'What is never in it',
  neverSays:
    'Names, dates of birth, addresses, days, ids, who gave the therapy, and every word that anybody wrote. Weeks are whole weeks, and the order of the lines tells nothing.',
  again:
    'Whoever takes back their consent is in no later file. Two files laid side by side can show who left: keep one at a time. Each download stands in the audit.',
};
