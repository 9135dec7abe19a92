/**
 * How what a button that sends says begins, in each language of the product: send, submit, reply, post, comment, create,
 * save, publish, update. Portals' buttons often have no form.
 */
export const SEND_WORDS = {
  en: 'send submit reply post comment create save publish update',
  de: '(?:ab)?send einreich|abschick antwort poste kommentier erstell speicher veröffentlich aktualisier',
  fr: 'envoy soumettre répond poste comment crée enregistr|sauvegard publi actualis|mettre.à.jour',
  es: 'envi presentar respond poste coment crear guard publi actualiz',
  it: 'invi presenta rispond posta comment crea salva pubblic aggiorn',
  nl: 'verzend|verstu indien (?:be)?antwoord plaats reage|opmerking aanmaken|maak opslaan|bewaar publice bijwerk',
  cs: 'odesla|odešl|posla poda|předlož odpov přida o?koment vytvoř ulož zveřejn|publik aktualiz',
  pl: 'wyślij|wysła prześlij|złóż odpow dodaj s?koment utw[oó]rz zapis o?publik z?aktualiz',
  pt_BR: 'envi submet respond postar coment criar salv|guard publi atualiz',
  // A word may stand behind another one without a blank.
  ja: '送信 提出 返信 投稿 コメント 作成 保存 公開 更新',
} as const;

const anyOf = (words: readonly string[]): string => words.join('|').replaceAll(' ', '|');
const { ja, ...western } = SEND_WORDS;
const SENDS = new RegExp(`(?<!\\p{L})(?:${anyOf(Object.values(western))})|${anyOf([ja])}`, 'iu');

/** Whether the words of a button say that it sends. */
export const saysSend = (words: string): boolean => SENDS.test(words);
