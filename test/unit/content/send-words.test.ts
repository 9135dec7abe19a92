import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SEND_WORDS, saysSend } from '../../../src/content/interceptors/send-words.ts';

/** What buttons of help desks say: send, submit, reply, post, comment, create, save, publish, update. */
const BUTTONS = {
  en: ['Send', 'Submit ticket', 'Reply', 'Post', 'Comment', 'Create', 'Save', 'Publish', 'Update'],
  de: [
    'Senden',
    'Einreichen',
    'Antworten',
    'Posten',
    'Kommentieren',
    'Erstellen',
    'Speichern',
    'Veröffentlichen',
    'Aktualisieren',
  ],
  fr: ['Envoyer', 'Soumettre', 'Répondre', 'Poster', 'Commenter', 'Créer', 'Enregistrer', 'Publier', 'Mettre à jour'],
  es: ['Enviar', 'Presentar', 'Responder', 'Postear', 'Comentar', 'Crear', 'Guardar', 'Publicar', 'Actualizar'],
  it: ['Inviare', 'Presenta', 'Rispondi', 'Posta', 'Commenta', 'Crea', 'Salva', 'Pubblica', 'Aggiorna'],
  nl: [
    'Versturen',
    'Indienen',
    'Beantwoorden',
    'Plaatsen',
    'Reageren',
    'Aanmaken',
    'Opslaan',
    'Publiceren',
    'Bijwerken',
  ],
  cs: ['Odeslat', 'Podat', 'Odpovědět', 'Přidat', 'Komentovat', 'Vytvořit', 'Uložit', 'Zveřejnit', 'Aktualizovat'],
  pl: ['Wyślij', 'Prześlij', 'Odpowiedz', 'Dodaj', 'Skomentuj', 'Utwórz', 'Zapisz', 'Opublikuj', 'Zaktualizuj'],
  pt_BR: ['Enviar', 'Submeter', 'Responder', 'Postar', 'Comentar', 'Criar', 'Salvar', 'Publicar', 'Atualizar'],
  ja: ['送信', '提出する', '返信', '投稿する', 'コメントする', '新規作成', '保存', '公開', '更新'],
};

it('every language of the product has its words', () => {
  expect(Object.keys(SEND_WORDS).sort()).toEqual(readdirSync('public/_locales').sort());
});

it.each(Object.entries(BUTTONS))('each of the words is known: %s', (_language, buttons) => {
  expect(buttons).toHaveLength(SEND_WORDS.en.split(' ').length);
  expect(buttons.filter((words) => !saysSend(words))).toEqual([]);
});

it.each(Object.entries(SEND_WORDS))('none of them is missing: %s', (_language, words) => {
  expect(words.split(' ')).toHaveLength(SEND_WORDS.en.split(' ').length);
});

it.each(['Resend code', 'Attach a file', 'Abbrechen', 'Bold', 'Aperçu', 'Vorschau', 'キャンセル'])(
  '%s sends nothing',
  (words) => expect(saysSend(words)).toBe(false),
);
