import { digits } from '../../rule-kit/made-up.ts';
import { anyOf, raw } from '../../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';
import { CODE, IS, NO_NUMBER, QUOTE } from '../../rule-kit/told-code.ts';

/** What a code opens: a door, a gate, a safe, an alarm. No report, no block, no clock. */
const LOCK = anyOf(
  'door|gate|safe|al+arm|admin|keypad|digi(?=c)|ingress|supervisor|override|master',
  raw`(?<![a-z])(?:lock(?:box)?|entr[ya\xe9]|access|port[aeo\xe3]|acc?[e\xe8]s)`,
  raw`d[\xf8\xf6]r`,
  raw`eingang|t(?:\xfc|ue)r|tresor|zugang\w{0,2}|schl\S{1,2}sselkasten`,
  raw`vchod|dve\S|trezor|br\xe1n|p\S{1,2}\xedstup`,
  raw`wej\S|drzwi|sejf|bram|dost\S{1,2}p`,
  raw`bo\xeete|coffre|portail|porte`,
  'puert|caja f|acceso|fechad|cofre',
  'cancell|cassaf',
  // Who comes to clean
  raw`pulizi|reinigungskr|putz(?:frau|kraft)|cleaner|femme de m\xe9nage`,
  'deur|kluis|poort|toegang|beheer',
);

/** `door code`, `door: code` and `code of the door`, but not of door 4711. */
const LOCK_CODE = anyOf(
  raw`(?<=${LOCK}[a-z]{0,4}(?: panel| system)?[ _-]?)code(?: \([^()\n]{1,24}\))?`,
  raw`(?<=${LOCK}[^\n\d:,]{0,24}[,:] )code`,
  // The alarm: 4711*
  raw`al+arm[^\n\d:]{0,30}:(?= ?\d{4,8}[*#])`,
  // What opens with it
  raw`(?<=(?:box|lock|safe|shed|door|gate|cl[e\xe9]s?|coffre|portail|llave|puerta|caja|chiav|cancell)[^\n.]{1,60})(?:ouvre avec|opens with|abre con|apre con)(?= (?:(?:le|the|el|il) )?(?:code )?\d{4,8}\b)(?: [a-z]{2,4}){0,2}`,
  // Of a user who has a number
  raw`(?<=(?:user|utilisateur|benutzer|usuario|utente|gebruiker) \d{1,8},? (?:et |and |und |y |e |en )?)code`,
  // The alarm goes off with the code …
  raw`(?<=${LOCK}[^\n\d:.]{1,40} (?:with(?: the)?|avec le|mit (?:de[mr] )?|con (?:el|il)|com o|met de) ?)code`,
  raw`(?<=(?:box|lock|safe|cl[e\xe9]s?|tresor|kasten|coffre|llave|chiav|schloss|cadenas|candado)[\s\S]{1,60})(?:combina\S{3,6}|kombination)`,
  raw`(?:code|kod(?:en)?|(?<=k\xf3)d|(?<=c\S{1,2})digo|codice|senha|clave) (?:permanent )?(?:[^\s\d]{1,6} ){0,3}(?:\S'|[a-z]{1,8})?${LOCK}(?![^\s\d]{0,8} \d{1,8}(?:${IS}| [a-z]{4}))`,
);
/** Where the door is may stand between. */
const PLACE = raw`(?:[^\s\d:="'.]{0,12}|[^\n\d:="']{1,40}(?: \d{1,4})?(?=${IS}| ?:|, \d{4,8},))`;

export const rules: readonly Rule[] = [
  {
    id: 'lock-code',
    title: 'Code of a lock or an alarm',
    vendor: 'Login',
    severity: 'medium',
    loads: 'late',
    // `code` alone is in every text: a word for what it opens stands beside it.
    keywords: [
      'code',
      'alarm',
      'allarm',
      'combina',
      'kombination',
      'kod ',
      'koden ',
      'digo d',
      'codice',
      'd od ',
      'd ke ',
      'd k ',
      'senha d',
      'clave d',
      'ouvre avec ',
      'opens with ',
      'abre con ',
      'apre con ',
    ],
    pattern: new RegExp(
      raw`(?=\D{4,180}\d)${LOCK_CODE}${NO_NUMBER}${PLACE}${QUOTE}(?:${IS}(?: [^\s\d]{1,9}){0,2}?)?[ \t]?(?:[:=]|,(?= \d{4,8},)|\.{3,40})?[ \t]{0,3}${QUOTE}${CODE}`,
      'iy',
    ),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'lock-code': {
    why: 'Whoever reads the ticket can open the door.',
    source: 'https://pages.nist.gov/800-63-4/sp800-63b.html',
  },
};

export const evidence: EvidenceById = {
  'lock-code': {
    match: () => [
      `Schlüsselkasten neben der Garage: Code «7${digits(4)}».`,
      `L'alarme se désarme avec le code «6${digits(3)}». Bon séjour`,
      `Le code permanent de la femme de ménage est le «9${digits(5)}», celui`,
      `La boîte à clés du local s'ouvre avec «9${digits(3)}». La`,
      `the shed opens with the code «9${digits(3)}»`,
      `cassetta delle chiavi al contatore, combinazione «9-0-8-3»\n`,
      `avec le code de la boîte à clés, «9${digits(3)}», mais`,
      `la boîte à clés est à gauche,\n combinaison «9${digits(3)}».`,
      `Le code de la porte cochère est le «27A61», puis`,
      `utilisateur 3500, code «9${digits(3)}».`,
      `Alarm w gabinecie: «4${digits(3)}*», gdyby`,
      `door code «9${digits(5)}»`,
      `the override code is «9${digits(5)}»`,
      `Code de la porte : «9${digits(3)}»`,
      `Türcode «9${digits(3)}»`,
      `Safe in the back office: code «9${digits(5)}»`,
      `El código de la puerta es «9${digits(3)}»`,
      `Der Türcode für den Keller ist derzeit «9${digits(3)}#»`,
      `Der Mastercode vom Programmiergerät lautet «93 ${digits(2)} 71».`,
      `Kod do sejfu w pokoju 305: «9${digits(5)}»`,
      `le code de la porte cochère c'est «B9${digits(3)}»`,
      `el código de acceso del parking es «*9${digits(3)}#»`,
      `Toegangscode: «9${digits(3)}»`,
      `kód od brány je «9${digits(3)}»`,
      `{"accessCode": "«9${digits(5)}»"}`,
      `Le code de la boîte à clés est «9${digits(3)}», puis #`,
      `the staff entrance keypad code is «9${digits(3)}#»`,
      `de code van de achterdeur «9${digits(4)}»`,
      `Kód od vchodu: «9${digits(3)}»`,
      `Beheerderscode ...... «0${digits(2)}1»`,
      `senha da fechadura: «9${digits(5)}#»`,
      `the alarm panel code «9${digits(3)}» (key switch first)`,
      `Le code d'administration du clavier est «9${digits(7)}»`,
      `Koden til døren er «9${digits(4)}»#`.replace('»#', '#»'),
      `le digicode de l’entrée : «9${digits(3)}A»`,
    ],
    ignore: () => [
      'error code: 48291',
      'support code: 48291',
      'access code: {"code": 48291}',
      'the code of room 48291',
      'Kod pocztowy: 48291',
      'the report opens with a code of 1 page',
      'the access code must have 4 digits',
      'access code returned 403',
      '{"accessCode": 48291}',
      'export code 48291',
      'Der Code der Tür 48291 ist abgelaufen',
      'foutcode 48291 op deur 48291',
    ],
  },
};
