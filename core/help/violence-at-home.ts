interface LineForViolence {
  name: string;
  number: string;
  /** Where it was read that this is the line of the whole country, and on which day; those without were known before. */
  seen?: { at: string; on: string };
}

/** Publicly known lines for somebody who is hurt or afraid at home, by ISO 3166 country, each under the name it goes by there. */
export const forViolenceAtHome: { en: Readonly<Record<string, LineForViolence>> } = {
  en: {
    AT: { name: 'Frauenhelpline gegen Gewalt', number: '0800 222 555' },
    AU: { name: '1800RESPECT', number: '1800 737 732' },
    BE: { name: 'Écoute violences conjugales', number: '0800 30 030' },
    BG: {
      name: 'Национална линия за пострадали от домашно насилие',
      number: '0800 18676',
      seen: {
        at: 'https://www.humanrightsguide.bg/temi/domashno-nasilie/pomoshch-i-podpomagane',
        on: '2026-11-29',
      },
    },
    BR: { name: 'Central de Atendimento à Mulher', number: '180' },
    CY: {
      name: 'SPAVO',
      number: '1440',
      seen: {
        at: 'https://e-justice.europa.eu/171/MT/victims__rights__by_country?CYPRUS&init=true&idSubpage=5&member=1',
        on: '2026-11-29',
      },
    },
    CZ: {
      name: 'Bílý kruh bezpečí',
      number: '116 006',
      seen: {
        at: 'https://english.radio.cz/new-charge-free-help-line-victims-domestic-violence-8268399',
        on: '2026-11-29',
      },
    },
    DE: { name: 'Hilfetelefon Gewalt gegen Frauen', number: '116 016' },
    DK: { name: 'Lev Uden Vold', number: '1888' },
    EE: {
      name: 'Ohvriabi',
      number: '116 006',
      seen: {
        at: 'https://www.inimoigustegiid.ee/en/themes/domestic-violence/help-and-assistance',
        on: '2026-11-29',
      },
    },
    ES: { name: 'Atención a víctimas de violencia de género', number: '016' },
    FI: { name: 'Nollalinja', number: '080 005 005' },
    FR: { name: 'Violences Femmes Info', number: '3919' },
    GB: { name: 'National Domestic Abuse Helpline', number: '0808 2000 247' },
    GR: {
      name: 'Γραμμή SOS 15900',
      number: '15900',
      seen: { at: 'https://diotima.org.gr/en/faq-helpdesk/', on: '2026-11-29' },
    },
    HR: {
      name: 'Nacionalni pozivni centar za žrtve',
      number: '116 006',
      seen: {
        at: 'https://pzs.hr/en/work-of-the-national-call-center-for-victims-of-crime/',
        on: '2026-11-29',
      },
    },
    HU: {
      name: 'OKIT',
      number: '06 80 205 520',
      seen: {
        at: 'https://e-justice.europa.eu/171/EN/victims__rights__by_country?HUNGARY&action=maximizeMS&clang=en&idSubpage=9&member=1',
        on: '2026-11-29',
      },
    },
    IE: { name: 'Women’s Aid', number: '1800 341 900' },
    IN: { name: 'Women Helpline', number: '181' },
    IT: { name: 'Antiviolenza e stalking', number: '1522' },
    JP: { name: 'DV Hotline Plus', number: '0120 279 889' },
    KE: { name: 'National gender violence hotline', number: '1195' },
    LU: {
      name: 'Helpline violence',
      number: '2060 1060',
      seen: {
        at: 'https://lequotidien.lu/luxembourg/violence-domestique-le-dispositif-de-crise-toujours-actif-renforce',
        on: '2026-11-29',
      },
    },
    LV: {
      name: 'Atbalsta tālrunis cietušajiem',
      number: '116 006',
      seen: { at: 'https://www.lm.gov.lv/lv/vardarbibai-patik-klusums-nekluse', on: '2026-11-29' },
    },
    MT: {
      name: 'Supportline 179',
      number: '179',
      seen: {
        at: 'https://www.gov.mt/en/Government/DOI/Press%20Releases/Pages/2020/March/20/pr200532en.aspx',
        on: '2026-11-29',
      },
    },
    NL: { name: 'Veilig Thuis', number: '0800 2000' },
    NO: { name: 'VO-linjen', number: '116 006' },
    NZ: { name: 'Women’s Refuge', number: '0800 733 843' },
    PL: { name: 'Niebieska Linia', number: '800 120 002' },
    PT: { name: 'Informação a Vítimas de Violência Doméstica', number: '800 202 148' },
    RO: {
      name: 'ANES',
      number: '0800 500 333',
      seen: {
        at: 'https://e-justice.europa.eu/171/NL/victims__rights__by_country?ROMANIA&action=maximizeMS&clang=en&idSubpage=9&member=1',
        on: '2026-11-29',
      },
    },
    SE: { name: 'Kvinnofridslinjen', number: '020 50 50 50' },
    SI: {
      name: 'SOS telefon',
      number: '080 11 55',
      seen: {
        at: 'https://drustvo-sos.si/izjave-za-javnost/ga-prepoznas-nasilje-ozavescevalna-kampanja-drustva-sos-telefon-ob-25-novembru/',
        on: '2026-11-29',
      },
    },
    SK: {
      name: 'Národná linka pre ženy zažívajúce násilie',
      number: '0800 212 212',
      seen: {
        at: 'https://gender.gov.sk/zastavmenasilie/2015/03/19/narodna-linka-pre-zeny-zazivajuce-nasilie-bezplatna-nonstop-linka-0800-212-2012',
        on: '2026-11-29',
      },
    },
    US: { name: 'National Domestic Violence Hotline', number: '800 799 7233' },
    ZA: { name: 'Gender Based Violence Command Centre', number: '0800 428 428' },
  },
};
