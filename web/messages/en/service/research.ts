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
  checked_one:
    'Checked: all lines are alike in what might tell who somebody is, at least {{alike}} of them with any one count beside it. Whoever knows these of a client points at the right line once in {{alike}} times at best.',
  checked_other:
    'Checked: in what might tell who somebody is, with any one count beside it, at least {{alike}} lines are alike. Whoever knows these of a client points at the right line once in {{alike}} times at best. There are {{count}} sets of such lines.',
  sameChange_one:
    'In one of these sets everybody’s scores changed alike: whoever is known to be in it is known to have fared so.',
  sameChange_other:
    'In {{count}} of these sets everybody’s scores changed alike: whoever is known to be in one is known to have fared so.',
  parquet: 'Download the file (Parquet)',
  note: 'Download the note on what was left out',
  csv: 'Download the file (CSV)',
  dictionary: 'Download its dictionary (CSV)',
  tooFew: 'Fewer than five clients of finished courses agree, so each might be known. There is no file yet.',
  never: 'What is never in it',
  neverSays:
    'Names, ages, dates of birth, addresses, days, ids, places, teams, who gave the therapy, and every word that anybody wrote. Weeks are whole weeks, and the order of the lines tells nothing.',
  again:
    'Whoever takes back their consent is in no later file. Two files laid side by side can show who left: keep one at a time. Each download stands in the audit.',
};
